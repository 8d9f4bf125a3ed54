using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Catalogs;

/// <summary>The answer to an id and a date: a ruleset, or why there is none.</summary>
/// <param name="Ruleset">The version found, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
public sealed record RulesetResolution(CompiledRuleset? Ruleset, Diagnostic? Problem)
{
    internal static RulesetResolution Failed(Diagnostic problem) => new(null, problem);
}
