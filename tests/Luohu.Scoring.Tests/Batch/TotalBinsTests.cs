using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Totals by intervals.</summary>
public sealed class TotalBinsTests
{
    [Fact]
    public void Add_FractionsAndDebts_LieInThePointBelow()
    {
        var bins = new TotalBins(scale: 1);
        foreach (long total in new long[] { 0, 9, 10, -1, -10, -11 })
        {
            bins.Add(total);
        }

        Assert.Equal([new(-2, -1, 1), new(-1, 0, 2), new(0, 1, 2), new(1, 2, 1)], bins.ToList());
    }

    [Fact]
    public void Add_ManyDifferentTotals_WidensTheIntervals()
    {
        var bins = new TotalBins(scale: 0);
        for (int total = -5000; total < 5000; total++)
        {
            bins.Add(total);
        }

        IReadOnlyList<TotalCount> found = bins.ToList();
        Assert.InRange(found.Count, 500, 2000);
        Assert.Equal(10_000, found.Sum(b => b.Count));
        Assert.All(found, b => Assert.Equal(b.Below - b.From, b.Count));
    }
}
