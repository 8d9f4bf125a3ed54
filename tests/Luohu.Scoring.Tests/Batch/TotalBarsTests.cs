using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Totals put together into few intervals.</summary>
public sealed class TotalBarsTests
{
    [Fact]
    public void Of_MorePointsThanBars_AreSideBySideAndKeepTheSum()
    {
        TotalCount[] totals = [.. Enumerable.Range(-40, 200).Where(i => i % 3 != 0).Select(i => new TotalCount(i, i + 1, i + 50))];
        IReadOnlyList<TotalCount> bars = TotalBars.Of(totals, 20);
        Assert.Equal(20, bars.Count);
        Assert.Equal(totals.Sum(t => t.Count), bars.Sum(b => b.Count));
        Assert.All(bars.Zip(bars.Skip(1)), pair => Assert.Equal(pair.First.Below, pair.Second.From));
        Assert.All(bars, b => Assert.Equal((10, 0), (b.Below - b.From, b.From % 10)));
    }

    [Fact]
    public void Of_None_IsNone() => Assert.Empty(TotalBars.Of([], 20));

    [Fact]
    public void TotalsInBars_OfFewerThanTwo_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("most", () => BatchRun.Of("{}").Summary.TotalsInBars(1));
}
