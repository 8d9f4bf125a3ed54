using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases;

/// <summary>Holds what a case expects against what came out.</summary>
internal sealed class CaseJudge(BoundCase @case, Assessment assessment)
{
    private static readonly LocalizedText None = new(ProfileWords.None.Zh, ProfileWords.None.En);

    public IReadOnlyList<CaseDifference> Differences() => [.. @case.Syntax.Expected.Select(Judge).OfType<CaseDifference>()];

    private CaseDifference? Judge(Expectation expected) => expected switch
    {
        ExpectedVerdict e when e.Verdict != assessment.Verdict => Differ(e, Key(CaseKey.Verdict), WordOf(CaseWords.Verdicts, e.Verdict), WordOf(CaseWords.Verdicts, assessment.Verdict)),
        ExpectedTotal e when e.Points != assessment.Total => Differ(e, Key(CaseKey.Total), Number(e.Points), Number(assessment.Total), assessment.Ledger[0].SourceLine),
        ExpectedTrack e when !string.Equals(e.Track?.Value, assessment.Track, StringComparison.Ordinal) => JudgeTrack(e),
        ExpectedPoints e => JudgePoints(e),
        ExpectedCondition e => JudgeCondition(e),
        ExpectedBenefit e => JudgeBenefit(e),
        ExpectedMissing e => JudgeMissing(e),
        _ => null,
    };

    private CaseDifference JudgeTrack(ExpectedTrack expected)
    {
        string? named = expected.Track?.Value ?? assessment.Track;
        int? line = assessment.Tracks.FirstOrDefault(t => string.Equals(t.Id, named, StringComparison.Ordinal))?.SourceLine;
        return Differ(expected, Key(CaseKey.Track), Name(expected.Track?.Value), Name(assessment.Track), line);
    }

    private CaseDifference? JudgePoints(ExpectedPoints expected)
    {
        LedgerLine line = assessment.Ledger.First(l => string.Equals(l.Id, expected.Line.Value, StringComparison.Ordinal));
        return line.Counted == expected.Points ? null : Differ(expected, Key(CaseKey.Items, line.Id), Number(expected.Points), Number(line.Counted), line.SourceLine);
    }

    private CaseDifference? JudgeCondition(ExpectedCondition expected)
    {
        IReadOnlyList<ConditionResult> section = SectionOf(assessment, expected.Section);
        ConditionResult? found = AllOf(section).FirstOrDefault(c => string.Equals(c.Id, expected.Condition.Value, StringComparison.Ordinal));

        // What lies inside a condition for another use is not gone into.
        ConditionOutcome outcome = found?.Outcome ?? ConditionOutcome.NotApplicable;
        IReadOnlyList<(ConditionOutcome Value, Term Term)> words = expected.Section == CaseKey.Vetoes ? CaseWords.VetoOutcomes : CaseWords.Outcomes;
        return outcome == expected.Outcome
            ? null
            : Differ(expected, Key(expected.Section, expected.Condition.Value), WordOf(words, expected.Outcome), WordOf(words, outcome), found?.SourceLine);
    }

    private CaseDifference? JudgeBenefit(ExpectedBenefit expected)
    {
        BenefitResult found = assessment.Benefits.First(b => string.Equals(b.Id, expected.Benefit.Value, StringComparison.Ordinal));
        decimal? amount = expected.Amount is not null && found is { Outcome: BenefitOutcome.Granted, Amount: { Kind: DisplayKind.Number, Number: var number } } ? number : null;
        return found.Outcome == expected.Outcome && amount == expected.Amount
            ? null
            : Differ(expected, Key(CaseKey.Benefits, found.Id), BenefitText(expected.Outcome, expected.Amount), BenefitText(found.Outcome, amount), found.Condition.SourceLine);
    }

    private static LocalizedText BenefitText(BenefitOutcome outcome, decimal? amount)
    {
        LocalizedText word = WordOf(CaseWords.BenefitOutcomes, outcome);
        return amount is { } yuan ? new($"{word.Zh} {ValueWords.Number(yuan)}", $"{word.En} {ValueWords.Number(yuan)}") : word;
    }

    private CaseDifference? JudgeMissing(ExpectedMissing expected)
    {
        FactName[] wanted = [.. expected.Facts.Select(f => FactName.Find(@case.Ruleset.Vocabulary, f.Value)).OfType<FactName>()];
        FactName[] found = [.. assessment.Missing.Select(FactName.Of).Distinct()];
        return wanted.ToHashSet().SetEquals(found) ? null : Differ(expected, Key(CaseKey.Missing), NamesOf(wanted), NamesOf(found));
    }

    private CaseDifference Differ(Expectation expected, LocalizedText subject, LocalizedText wanted, LocalizedText found, int? ruleLine = null) => new(expected)
    {
        Subject = subject,
        Expected = wanted,
        Actual = found,
        Place = @case.Source.PositionOf(expected.Place.Start),
        RuleLine = ruleLine,
    };

    /// <summary>The conditions of a section of the result.</summary>
    public static IReadOnlyList<ConditionResult> SectionOf(Assessment assessment, CaseKey section) => section switch
    {
        CaseKey.Gates => assessment.Gates,
        CaseKey.Vetoes => assessment.Vetoes,
        _ => assessment.Tracks,
    };

    /// <summary>Conditions with those inside them.</summary>
    public static IEnumerable<ConditionResult> AllOf(IEnumerable<ConditionResult> conditions) => conditions.SelectMany(c => AllOf(c.Children).Prepend(c));

    private static LocalizedText Key(CaseKey key, string? name = null)
    {
        Term term = CaseWords.TermOf(key);
        return name is null ? new(term.Zh, term.En) : new($"{term.Zh} {name}", $"{term.En} {name}");
    }

    private static LocalizedText WordOf<T>(IReadOnlyList<(T Value, Term Term)> words, T value)
        where T : struct
    {
        Term term = words.First(w => w.Value.Equals(value)).Term;
        return new(term.Zh, term.En);
    }

    private static LocalizedText Number(decimal number) => new(ValueWords.Number(number), ValueWords.Number(number));

    private static LocalizedText Name(string? id) => id is null ? None : new(id, id);

    private static LocalizedText NamesOf(IReadOnlyCollection<FactName> names) => names.Count == 0
        ? None
        : new(string.Join('、', names.Select(n => n.ToTerm().Zh)), string.Join(", ", names.Select(n => n.ToTerm().En)));
}
