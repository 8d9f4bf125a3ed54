using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Every gate, veto and track with its outcome.</summary>
internal sealed class ConditionsSection(Page page, Phrases phrases)
{
    private readonly ComparisonText _comparisons = new(phrases);

    public void Write(Assessment assessment)
    {
        Write(phrases.GatesHeading, assessment.Gates, isVeto: false);
        Write(phrases.VetoesHeading, assessment.Vetoes, isVeto: true);
        Write(phrases.TracksHeading(assessment.Tracks.Count), assessment.Tracks, isVeto: false);
    }

    private void Write(string heading, IReadOnlyList<ConditionResult> conditions, bool isVeto)
    {
        if (conditions.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (ConditionResult condition in conditions)
        {
            Write(condition, isVeto, level: 1, around: null);
        }
    }

    private void Write(ConditionResult condition, bool isVeto, int level, BasisReference? around)
    {
        string outcome = isVeto ? phrases.VetoOutcome(condition.Outcome) : phrases.GateOutcome(condition.Outcome);
        string name = condition.Shape == ConditionShape.Any ? phrases.AnyOf(condition.Name) : condition.Name;
        string basis = level > 1 && condition.Basis == around ? string.Empty : phrases.OnBasis(BasisText.InShort(condition.Basis, phrases));
        page.Item($"[{outcome}] {name}{Detail(condition, isVeto)}{basis}", level);
        foreach (ConditionResult child in condition.Children)
        {
            Write(child, isVeto, level + 1, condition.Basis);
        }
    }

    private string Detail(ConditionResult condition, bool isVeto)
    {
        string[] parts =
        [
            _comparisons.Of(condition.Comparisons, isVeto),
            condition.Outcome == ConditionOutcome.NotApplicable ? phrases.OnlyFor(condition.Uses) : string.Empty,
            condition.Missing.Count == 0 ? string.Empty : phrases.Missing(phrases.FactList(condition.Missing)),
        ];
        string detail = string.Join(phrases.Semicolon, parts.Where(p => p.Length > 0));
        return detail.Length == 0 ? string.Empty : phrases.Colon + detail;
    }
}
