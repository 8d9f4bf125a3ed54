using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>A file of cases as written, with no name resolved.</summary>
/// <param name="Source">The text.</param>
/// <param name="Ruleset">The id of the ruleset.</param>
/// <param name="Cases">The cases that have a name.</param>
/// <param name="Written">How many entries there are.</param>
internal sealed record CaseFileSyntax(SourceText Source, Located Ruleset, IReadOnlyList<CaseSyntax> Cases, int Written);

/// <summary>One case as written.</summary>
internal sealed record CaseSyntax(Located Name)
{
    public Located? AsOf { get; init; }

    /// <summary>The as-of date, when it is written and is one.</summary>
    public DateOnly? Day { get; init; }

    public Located? BasedOn { get; init; }

    public Located? Sample { get; init; }

    public MappingNode? Applicant { get; init; }

    public MappingNode? Added { get; init; }

    public required IReadOnlyList<Expectation> Expected { get; init; }

    /// <summary>It has mistakes; it is not run, but others may be built on it.</summary>
    public required bool IsBroken { get; init; }
}
