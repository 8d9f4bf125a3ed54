using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Evaluation;

/// <summary>What compiling a ruleset file gave. Immutable and thread-safe.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Ruleset">The ruleset; null when the file has errors.</param>
/// <param name="Diagnostics">Errors and warnings by position in the file.</param>
public sealed record RulesetCompilation(string Name, CompiledRuleset? Ruleset, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when the file has errors, so that nothing can be scored with it.</summary>
    public bool HasErrors => Ruleset is null;
}
