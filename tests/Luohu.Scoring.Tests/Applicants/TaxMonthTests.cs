using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Applicants;

public sealed class TaxMonthTests
{
    private static readonly YearMonth Month = new(2016, 6);

    [Fact]
    public void Default_OfATaxMonth_IsNotKnown()
    {
        Assert.Equal(FactValue.NotKnown, new TaxPayment().Month.Value);
        Assert.Equal(default, TaxMonth.FromYearMonth(null));
        TaxMonth fromNull = null;
        Assert.Equal(default, fromNull);
    }

    [Fact]
    public void None_OfATaxMonth_IsKnownToBeNone()
    {
        Assert.Equal(FactValue.None, TaxMonth.None.Value);
        Assert.Null(TaxMonth.None.Month);
        Assert.NotEqual(default, TaxMonth.None);
    }

    [Fact]
    public void Conversion_OfAMonth_IsThatMonth()
    {
        TaxMonth month = Month;
        Assert.Equal(Month, month.Month);
        Assert.Equal(FactValue.Of(Month), month.Value);
    }

    [Fact]
    public void ToString_OfEveryState_IsInvariant() =>
        Assert.Equal(["unknown", "none", "2016-06"], [$"{default(TaxMonth)}", $"{TaxMonth.None}", $"{(TaxMonth)Month}"]);
}
