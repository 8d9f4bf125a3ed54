using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>The ledger adds up, always.</summary>
internal static class LedgerInvariant
{
    public static void Check(Assessment assessment)
    {
        Assert.Equal(assessment.Total, assessment.Ledger[0].Counted);
        foreach (LedgerLine line in assessment.Ledger)
        {
            Assert.Equal(line.Counted, line.Raw + line.Adjustments.Sum(a => a.Points));
            Assert.DoesNotContain(line.Adjustments, a => a.Points == 0);
            LedgerLine[] children = [.. assessment.Ledger.Where(l => string.Equals(l.ParentId, line.Id, StringComparison.Ordinal))];
            Assert.All(children, c => Assert.Equal(line.Depth + 1, c.Depth));
            if (line.IsGroup)
            {
                Assert.Equal(line.Raw, children.Sum(c => c.Counted));
            }
        }
    }
}
