using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Hosting;

/// <summary>What reading all sources once gave: a catalog, and whether it may be used.</summary>
internal sealed class LoadedRulesets
{
    private LoadedRulesets(RulesetCatalog catalog, IReadOnlyList<Diagnostic> diagnostics)
    {
        Catalog = catalog;
        Errors = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
        Warnings = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning)];
    }

    public RulesetCatalog Catalog { get; }

    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>What is loaded, for logs.</summary>
    public string Names => string.Join(", ", Catalog.Rulesets.Select(NameOf));

    private IReadOnlyList<Diagnostic> Errors { get; }

    /// <summary>Errors of reading the sources are thrown as they come.</summary>
    public static LoadedRulesets From(IRulesetSource source, PlanMode mode)
    {
        var catalog = RulesetCatalog.Load(source, mode);
        return new LoadedRulesets(catalog, [.. catalog.Files.SelectMany(f => f.Diagnostics), .. catalog.FindOverlaps()]);
    }

    /// <summary>Why nothing of the catalog may be used; null when all of it may.</summary>
    public RulesetLoadException? Problem(Language language) =>
        Errors.Count > 0 ? new RulesetLoadException(Errors, language)
        : Catalog.Rulesets.Count == 0 ? new RulesetLoadException("There is no ruleset file in any of the places named.")
        : null;

    /// <summary>Compiles every ruleset now, so that the first applicant need not wait for it.</summary>
    public void Prepare(ScoringEngine engine)
    {
        var nobody = new Applicant();
        foreach (CompiledRuleset ruleset in Catalog.Rulesets)
        {
            engine.Check(nobody, NameOf(ruleset), ScoringEngine.FirstAsOf);
        }
    }

    /// <summary>True when both hold the same files, byte for byte.</summary>
    public bool IsSameAs(RulesetCatalog other) =>
        Catalog.Rulesets.Select(r => r.Sha256).SequenceEqual(other.Rulesets.Select(r => r.Sha256), StringComparer.Ordinal);

    private static string NameOf(CompiledRuleset ruleset) => $"{ruleset.Id}@{ruleset.Version}";
}
