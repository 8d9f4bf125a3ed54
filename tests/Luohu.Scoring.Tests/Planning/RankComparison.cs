using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Tests.Reference;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>Holds what a plan left for ranking to what the reference evaluator says, benefits at ranks in and between their steps.</summary>
internal static class RankComparison
{
    private static readonly long[] Ranks = [.. Enumerable.Range(1, 16), 1000, RankBenefit.LastRank];

    public static void AssertSame(BoundRanking ranking, RankCells? cells, FactRow row, ReferenceRanks? expected)
    {
        Assert.NotNull(cells);
        Assert.NotNull(expected);
        Assert.Equal((expected.Condition, expected.Uses, expected.Batch), ((Tri)cells.Condition, (Tri)cells.Uses, cells.Batch));
        Assert.Equal(ranking.Keys.Zip(expected.Keys).Select(k => PlanComparison.CellOf(k.Second, k.First.Value.Type.Range.Scale, row)), cells.Keys);
        Assert.Equal(PlanComparison.CellOf(expected.Zone, 0, row), cells.Zone);
        Assert.Equal(PlanComparison.CellOf(expected.Quota, 0, row), cells.Quota);
        int first = 0;
        foreach (RankBenefit benefit in ranking.Benefits)
        {
            foreach (long rank in Ranks)
            {
                int step = first + benefit.Starts.Count(s => s <= rank) - 1;
                (Tri granted, Value amount) = expected.At(benefit, rank);
                Assert.True((granted, PlanComparison.CellOf(amount, BoundBenefit.Scale, row)) == ((Tri)cells.Truths[step], cells.Amounts[step]), $"{benefit.Id} at {rank}");
            }

            first += benefit.Starts.Count;
        }
    }
}
