using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Totals on either side of the line.</summary>
public sealed class LineTallyTests
{
    [Fact]
    public void Add_TotalsAroundTheLine_AreCountedOnTheirSide()
    {
        LineCounts counts = Counted(new LineTally(60, scale: 1), 549, 550, 599, 600, 650, 651, 10_000, -10_000);
        Assert.Equal(new(Below: 4, Reached: 4, Near: 5, NearBelow: 2, NearReached: 2), counts);
    }

    [Fact]
    public void Add_LineBetweenTotals_CountsWholeTotalsOverIt()
    {
        Assert.Equal(new(Below: 2, Reached: 2, Near: 5, NearBelow: 1, NearReached: 1), Counted(new LineTally(60.5m, scale: 0), 55, 56, 61, 66));
    }

    [Theory]
    [InlineData(1_000_000_000_000_000_000, 2, 0)]
    [InlineData(-1_000_000_000_000_000_000, 0, 2)]
    public void Add_LineBeyondEveryTotal_PutsAllOnOneSide(long line, long below, long reached)
    {
        LineCounts counts = Counted(new LineTally(line, scale: 9), long.MaxValue - 1, long.MinValue + 1);
        Assert.Equal((below, reached), (counts.Below, counts.Reached));
    }

    [Fact]
    public void Run_ByARulesetThatAsksForATotal_CountsBothSides()
    {
        BatchRun run = BatchRun.Of($"{BatchRun.Profile("A")}\n{BatchRun.Profile("B", "大专")}\n{BatchRun.Profile("C", "高中")}\n");
        Assert.Equal(60, run.Summary.Line);
        Assert.Equal(new(Below: 1, Reached: 2, Near: 5, NearBelow: 0, NearReached: 1), run.Summary.AtLine);
    }

    private static LineCounts Counted(LineTally tally, params long[] totals)
    {
        Array.ForEach(totals, tally.Add);
        return tally.ToCounts();
    }
}
