using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Tests.Assessments;

public sealed class LedgerInvariantTests
{
    [Fact]
    public void Build_RandomSchemesAndApplicants_LedgerAddsUp()
    {
        int withAdjustments = 0;
        int inexact = 0;
        for (int seed = 0; seed < 150; seed++)
        {
            var scheme = new RandomScheme(seed);
            for (int i = 0; i < 8; i++)
            {
                Assessment assessment = scheme.Assess();
                LedgerInvariant.Check(assessment);
                withAdjustments += assessment.Ledger.Any(l => l.Adjustments.Count > 1) ? 1 : 0;
                inexact += assessment.Range.IsExact ? 0 : 1;
            }
        }

        Assert.True(withAdjustments > 50, $"only {withAdjustments} ledgers with several adjustments on a line");
        Assert.True(inexact > 50, $"only {inexact} totals with a range");
    }

    [Fact]
    public void Build_RandomSchemesAndApplicants_StatusAgreesWithRangeAndMissing()
    {
        for (int seed = 1000; seed < 1100; seed++)
        {
            Assessment assessment = new RandomScheme(seed).Assess();
            foreach (LedgerLine line in assessment.Ledger)
            {
                bool isSettled = line.Status is LineStatus.Exact or LineStatus.NotApplicable;
                Assert.Equal(isSettled, line.Range.IsExact);
                Assert.False(isSettled && line.Missing.Count > 0);
                Assert.True(line.Range.Low is null || line.Range.High is null || line.Range.Low <= line.Range.High);
            }

            Assert.Equal(assessment.Range.IsExact, assessment.Missing.Count == 0);
        }
    }
}
