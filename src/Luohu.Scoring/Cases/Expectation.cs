using Luohu.Scoring.Assessments;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>One thing a case states about the result. The node set of 预期.</summary>
/// <param name="Place">Where it is written.</param>
internal abstract record Expectation(TextSpan Place);

internal sealed record ExpectedVerdict(TextSpan Place, Verdict Verdict) : Expectation(Place);

/// <summary><paramref name="Track"/> null: no track holds.</summary>
internal sealed record ExpectedTrack(TextSpan Place, Located? Track) : Expectation(Place);

internal sealed record ExpectedTotal(TextSpan Place, decimal Points) : Expectation(Place);

/// <summary>Counted points of an item or group.</summary>
internal sealed record ExpectedPoints(TextSpan Place, Located Line, decimal Points) : Expectation(Place);

internal sealed record ExpectedCondition(TextSpan Place, CaseKey Section, Located Condition, ConditionOutcome Outcome) : Expectation(Place);

/// <summary><paramref name="Amount"/>: Money in yuan; null when the case does not state it.</summary>
internal sealed record ExpectedBenefit(TextSpan Place, Located Benefit, BenefitOutcome Outcome, decimal? Amount) : Expectation(Place);

/// <summary>The facts that are missing, all of them.</summary>
internal sealed record ExpectedMissing(TextSpan Place, IReadOnlyList<Located> Facts) : Expectation(Place);
