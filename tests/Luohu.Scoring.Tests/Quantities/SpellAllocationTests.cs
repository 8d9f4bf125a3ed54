using Luohu.Scoring.Quantities;
using Calendar = Luohu.Scoring.Quantities.Calendar;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class SpellAllocationTests
{
    private readonly SpellSet _months = new();
    private readonly SpellSet _days = new();
    private readonly SpellSet _more = new();
    private readonly SpellSet _result = new();

    [Fact]
    public void Spells_WarmBuffers_AllocateNothing()
    {
        long first = Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long second = 0;
        for (int i = 0; i < 20; i++)
        {
            second = Work();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
        Assert.True(first > 1000);
    }

    private long Work()
    {
        _months.Clear();
        _more.Clear();
        long start = 24_000;
        for (int i = 40; i > 0; i--)
        {
            _months.Add(start + (i * 3), start + (i * 3) + (i % 4));
            _more.Add(730_000 + (i * 40), 730_020 + (i * 45));
        }

        SpellAlgebra.MonthsToDays(_months, _days);
        long sum = SpellMeasure.Months(_days) + SpellMeasure.MonthCount(_months);
        SpellAlgebra.Union(_days, _more, _result);
        sum += SpellMeasure.Days(_result);
        SpellAlgebra.Intersect(_days, _more, _result);
        sum += SpellMeasure.Years(_result);
        SpellAlgebra.Except(_days, _more, _result);
        sum += _result.SetEquals(_days) ? 1 : 2;
        SpellRuns.Longest(_days, SpellUnit.Day, new SpellGap(1, SpellUnit.Month), SpellUnit.Month, _result);
        sum += SpellMeasure.Months(_result);
        SpellRuns.Current(_months, SpellUnit.Month, Calendar.FirstDayOf(start + 100), new SpellGap(31, SpellUnit.Day), _result);
        sum += SpellMeasure.MonthCount(_result);
        _result.CopyFrom(_more);
        return sum + Calendar.FullYears(700_000, Calendar.AddMonths(710_000, 7)) + _result.Count;
    }
}
