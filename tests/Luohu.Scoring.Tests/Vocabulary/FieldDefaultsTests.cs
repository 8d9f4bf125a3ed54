using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class FieldDefaultsTests
{
    [Theory]
    [InlineData(Unit.None, null, 0, 1_000_000_000)]
    [InlineData(Unit.None, 9, 9, 1_000_000_000_000_000_000)]
    [InlineData(Unit.Yuan, null, 2, 100_000_000_000)]
    [InlineData(Unit.Yuan, 0, 0, 1_000_000_000)]
    [InlineData(Unit.Years, null, 0, 150)]
    [InlineData(Unit.Months, null, 0, 1800)]
    [InlineData(Unit.Days, null, 0, 54_900)]
    [InlineData(Unit.People, null, 0, 1_000_000)]
    [InlineData(Unit.Times, null, 0, 1_000_000)]
    [InlineData(Unit.Hours, null, 1, 1_000_000)]
    [InlineData(Unit.Millilitres, null, 0, 10_000)]
    [InlineData(Unit.SquareMetres, null, 2, 100_000_000)]
    [InlineData(Unit.Points, null, 2, 100_000_000)]
    public void For_ANumber_GivesDecimalsAndBoundsOfTheUnit(Unit unit, int? decimals, int scale, long maximum) =>
        Assert.Equal(new FieldDefaults(scale, 0, maximum), FieldDefaults.For(ValueKind.Number, unit, decimals));

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void For_MoreDecimalsThanThereAre_IsRefused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FieldDefaults.For(ValueKind.Number, Unit.None, decimals));

    [Fact]
    public void For_EveryKindAndUnit_HasOrderedBounds()
    {
        foreach (ValueKind kind in Enum.GetValues<ValueKind>())
        {
            Assert.All(Enum.GetValues<Unit>(), unit => Assert.True(FieldDefaults.For(kind, unit, null) is var d && d.Minimum <= d.Maximum));
        }
    }
}
