using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Benchmarks.Twins;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Tests.Benchmarks;

/// <summary>What is timed against each other comes to the same.</summary>
public sealed class SettlementTwinTests
{
    [Fact]
    public void Compare_CompleteProfiles_PlanAndTwinAgree()
    {
        DataSet set = DataSet.Settlement(300);
        FactRow[] rows = set.Rows();
        var check = new SettlementCheck(set);
        Assert.Equal(300, rows.Length);
        Assert.All(rows, row => Assert.InRange(row.Counts.Sum(), 25, 160));
        Array.ForEach(rows, check.Compare);
    }
}
