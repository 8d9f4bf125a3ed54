using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Cases;

/// <summary>The lines of a result that explain what came out otherwise: ledger lines with their reasons, and the conditions that decided.</summary>
internal sealed class CaseReasons
{
    private readonly CaseResult _result;
    private readonly Assessment _assessment;
    private readonly Language _language;
    private readonly Phrases _phrases;
    private readonly LineWhy _why;
    private readonly ComparisonText _comparisons;

    public CaseReasons(CaseResult result, Language language)
    {
        _result = result;
        _assessment = result.Assessment ?? throw new ArgumentException("a case that was not run has no reasons", nameof(result));
        _language = language;
        _phrases = Phrases.In(language);
        _why = new LineWhy(_phrases, _assessment.Ledger.DistinctBy(l => l.Id, StringComparer.Ordinal).ToDictionary(l => l.Id, StringComparer.Ordinal));
        _comparisons = new ComparisonText(_phrases);
    }

    /// <summary>Each line once, whatever number of differences it explains.</summary>
    public IEnumerable<string> Of(IEnumerable<CaseDifference> differences) => differences.SelectMany(d => Of(d.Expectation)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Of(Expectation expected) => expected switch
    {
        ExpectedTotal => _assessment.Ledger.Skip(1).Where(l => !l.IsGroup || l.Adjustments.Count > 0).Where(IsTold).Select(LineText),
        ExpectedPoints e => Subtree(e.Line.Value).Select(LineText),
        ExpectedVerdict => Deciding().Select(ConditionText),
        ExpectedTrack => _assessment.Tracks.SelectMany(t => LeafPath.With(t, t.Outcome, _phrases, null)).Select(ConditionText),
        ExpectedCondition e => CaseJudge.AllOf(CaseJudge.SectionOf(_assessment, e.Section))
            .Where(c => string.Equals(c.Id, e.Condition.Value, StringComparison.Ordinal))
            .SelectMany(c => LeafPath.With(c, c.Outcome, _phrases, null)).Select(ConditionText),
        ExpectedBenefit e => _assessment.Benefits.Where(b => string.Equals(b.Id, e.Benefit.Value, StringComparison.Ordinal))
            .SelectMany(b => LeafPath.With(b.Condition, b.Condition.Outcome, _phrases, null)).Select(ConditionText),
        _ => [],
    };

    /// <summary>A line that brings nothing and takes nothing away explains nothing.</summary>
    private static bool IsTold(LedgerLine line) => line.Counted != 0 || line.Adjustments.Count > 0 || line.Status is LineStatus.NotKnown or LineStatus.PartlyKnown;

    /// <summary>The line, and what lies in it as far as it matters.</summary>
    private IEnumerable<LedgerLine> Subtree(string id)
    {
        int first = _assessment.Ledger.TakeWhile(l => !string.Equals(l.Id, id, StringComparison.Ordinal)).Count();
        LedgerLine line = _assessment.Ledger[first];
        return _assessment.Ledger.Skip(first + 1).TakeWhile(l => l.Depth > line.Depth).Where(IsTold).Prepend(line);
    }

    /// <summary>The conditions that made the verdict.</summary>
    private IEnumerable<LeafPath> Deciding() => _assessment.Verdict switch
    {
        Verdict.Ineligible =>
        [
            .. With(_assessment.Gates, ConditionOutcome.Fails), .. With(_assessment.Vetoes, ConditionOutcome.Holds),
            .. _assessment.Track is null ? With(_assessment.Tracks, ConditionOutcome.Fails) : [],
        ],
        Verdict.Undetermined => With(_assessment.Gates.Concat(_assessment.Vetoes).Concat(_assessment.Tracks), ConditionOutcome.Undetermined),
        _ => With(_assessment.Tracks, ConditionOutcome.Holds),
    };

    private IEnumerable<LeafPath> With(IEnumerable<ConditionResult> conditions, ConditionOutcome outcome) =>
        conditions.SelectMany(c => LeafPath.With(c, outcome, _phrases, null));

    private string LineText(LedgerLine line) =>
        $"{line.Name} {CaseReportWords.Counted(ValueWords.Number(line.Counted), _why.Of(line)).In(_language)}{Place(line.SourceLine)}";

    private string ConditionText(LeafPath leaf)
    {
        string compared = _comparisons.Of(leaf.Leaf.Comparisons, isVeto: false);
        string outcome = _phrases.GateOutcome(leaf.Leaf.Outcome);
        string missing = leaf.Leaf.Missing.Count == 0 ? string.Empty : _phrases.Semicolon + _phrases.Missing(_phrases.FactList(leaf.Leaf.Missing));
        return $"[{outcome}] {leaf.Path}{_phrases.Colon}{(compared.Length > 0 ? compared : leaf.Leaf.Text)}{missing}{Place(leaf.Leaf.SourceLine)}";
    }

    private string Place(int line) => string.Create(CultureInfo.InvariantCulture, $"  [{_result.RulesetFile}:{line}]");
}
