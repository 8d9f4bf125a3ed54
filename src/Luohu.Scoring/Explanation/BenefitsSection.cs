using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Every benefit: whether it is granted, how much, and why.</summary>
internal sealed class BenefitsSection(Page page, Phrases phrases)
{
    private readonly ComparisonText _comparisons = new(phrases);

    public void Write(Assessment assessment)
    {
        if (assessment.Benefits.Count == 0)
        {
            return;
        }

        page.Heading(phrases.BenefitsHeading);
        foreach (BenefitResult benefit in assessment.Benefits)
        {
            page.Item($"[{phrases.BenefitOutcome(benefit.Outcome)}] {benefit.Name}{Detail(benefit)}{phrases.OnBasis(BasisText.InShort(benefit.Condition.Basis, phrases))}");
        }
    }

    private string Detail(BenefitResult benefit)
    {
        MissingFact[] missing = [.. benefit.Condition.Missing.Concat(benefit.Missing).DistinctBy(m => (m.Fact, m.Field))];
        string[] parts =
        [
            benefit.Amount is { } amount && benefit.Outcome != BenefitOutcome.NotGranted ? phrases.Amount(phrases.Values.Value(amount)) : string.Empty,
            _comparisons.Of(benefit.Condition.Comparisons, isVeto: false),
            missing.Length == 0 ? string.Empty : phrases.Missing(phrases.FactList(missing)),
        ];
        string detail = string.Join(phrases.Semicolon, parts.Where(p => p.Length > 0));
        return detail.Length == 0 ? string.Empty : phrases.Colon + detail;
    }
}
