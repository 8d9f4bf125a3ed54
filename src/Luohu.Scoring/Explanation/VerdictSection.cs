using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>The verdict and why.</summary>
internal sealed class VerdictSection(Page page, Phrases phrases)
{
    private readonly ReasonList _reasons = new(page, phrases);
    private readonly ComparisonText _comparisons = new(phrases);

    public void Write(Assessment assessment)
    {
        page.Heading(phrases.Verdict(assessment.Verdict));
        switch (assessment.Verdict)
        {
            case Verdict.Eligible:
                WriteEligible(assessment);
                break;
            case Verdict.Ineligible:
                WriteIneligible(assessment);
                break;
            default:
                WriteUndetermined(assessment);
                break;
        }
    }

    private void WriteEligible(Assessment assessment)
    {
        ConditionResult[] tracks = [.. assessment.Tracks.Where(t => t.Outcome == ConditionOutcome.Holds)];
        if (tracks.Length == 0)
        {
            page.Add(phrases.MeetsAll(assessment.Vetoes.Count > 0) + (assessment.HasPoints ? phrases.Comma + phrases.TotalIs(assessment.Total) : string.Empty) + phrases.Stop);
            return;
        }

        string points = _comparisons.Of(ComparisonText.PointLines(tracks[0]), ConditionOutcome.Holds, isVeto: false);
        string line = points.Length > 0 ? points : phrases.ValueList(LeafPath.WaysThatHold(tracks[0]));
        page.Add(phrases.MeetsTrack(tracks[0].Name) + (line.Length == 0 ? string.Empty : phrases.Colon + line) + phrases.Stop);
        page.Add(phrases.RestsOn(BasisText.InFull(tracks[0].Basis, phrases)));
        if (tracks.Length > 1)
        {
            page.Add(phrases.MeetsTracksToo(phrases.ValueList(tracks.Skip(1).Select(t => t.Name))) + phrases.Stop);
        }
    }

    private void WriteIneligible(Assessment assessment)
    {
        _reasons.Write(phrases.Reasons, [.. _reasons.Failing(assessment)]);
        if (assessment.Tracks.Count > 1 && assessment.Tracks.All(t => t.Outcome is ConditionOutcome.Fails or ConditionOutcome.NotApplicable))
        {
            page.Add(phrases.NoTrackHolds(assessment.Tracks.Count));
        }
    }

    private void WriteUndetermined(Assessment assessment)
    {
        if (assessment.HasPoints)
        {
            page.Add(phrases.TotalSoFar(assessment.Total, assessment.Range) + phrases.Stop);
        }

        _reasons.Write(phrases.Undecided, [.. _reasons.Undecided(assessment)]);
        page.Add(phrases.WouldDecide);
        foreach (MissingFact fact in assessment.Missing)
        {
            page.Bullet(phrases.Fact(fact));
        }
    }
}
