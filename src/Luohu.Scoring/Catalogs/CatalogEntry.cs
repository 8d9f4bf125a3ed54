using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Catalogs;

/// <summary>A file of a catalog, read when its contents are first asked for. Thread-safe.</summary>
internal sealed class CatalogEntry
{
    private readonly string? _knownId;
    private readonly Lazy<RulesetCompilation> _compilation;

    public CatalogEntry(RulesetFile file, PlanMode mode)
    {
        _knownId = file.KnownId;
        _compilation = file.KnownId is null ? new(Compiled(file, mode)) : new(() => Compiled(file, mode));
    }

    /// <summary>The id of the ruleset; null when the file has errors and its source does not know.</summary>
    public string? Id => _knownId ?? Compilation.Ruleset?.Id;

    public RulesetCompilation Compilation => _compilation.Value;

    private static RulesetCompilation Compiled(RulesetFile file, PlanMode mode) => WithPlace(file, CompiledRuleset.Compile(file.Name, file.Content.Span, mode));

    /// <summary>The warning that a file lies in a folder of another id, added in its place.</summary>
    private static RulesetCompilation WithPlace(RulesetFile file, RulesetCompilation compilation)
    {
        if (file.ExpectedId is not { } expected || compilation.Ruleset is not { } ruleset || string.Equals(ruleset.Id, expected, StringComparison.Ordinal))
        {
            return compilation;
        }

        var diagnostics = new DiagnosticBag(ruleset.Model.Source);
        diagnostics.AddRange(compilation.Diagnostics);
        diagnostics.Add(Catalogue.IdNotItsFolder(ruleset.Model.IdSpan, ruleset.Id, expected));
        return compilation with { Diagnostics = diagnostics.ToSorted() };
    }
}
