using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>One case, ready to run: its names are those of its ruleset. Immutable and thread-safe.</summary>
internal sealed record BoundCase(SourceText Source, CaseSyntax Syntax, CompiledRuleset Ruleset, DateOnly AsOf, MappingNode Applicant);
