using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cases;

/// <summary>
/// Worked cases with the rulesets they test: what an official writes in <c>cases.yaml</c>, and what an app's own test suite may run. Immutable and thread-safe.
/// </summary>
public sealed class CaseSuite
{
    private readonly RulesetCatalog _catalog;
    private readonly IReadOnlyList<BoundCase> _cases;
    private readonly int _written;
    private readonly IReadOnlyList<Diagnostic> _diagnostics;

    private CaseSuite(RulesetCatalog catalog, IReadOnlyList<BoundCase> cases, int written, IReadOnlyList<Diagnostic> diagnostics)
    {
        _catalog = catalog;
        _cases = cases;
        _written = written;
        _diagnostics = diagnostics;
    }

    /// <summary>How many cases can be run.</summary>
    public int Count => _cases.Count;

    /// <summary>Reads files of cases. Mistakes in them are diagnostics, which the report repeats; a case with mistakes is not run.</summary>
    /// <param name="catalog">The rulesets; the as-of date of a case picks the version.</param>
    /// <param name="files">The files of cases.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CaseSuite Load(RulesetCatalog catalog, IEnumerable<CaseFile> files)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(files);
        var cases = new List<BoundCase>();
        var diagnostics = new List<Diagnostic>();
        int written = 0;
        foreach (CaseFile file in files)
        {
            var bag = new DiagnosticBag();
            if (CaseFileReader.Read(file, bag) is { } syntax)
            {
                var inText = new DiagnosticBag(syntax.Source);
                written += syntax.Cases.Count;
                cases.AddRange(new CaseBinder(catalog, file, syntax, inText).Bind());
                bag.AddRange(inText.ToSorted());
            }

            diagnostics.AddRange(bag.ToSorted());
        }

        diagnostics.AddRange(catalog.Rulesets.Where(r => !cases.Any(c => ReferenceEquals(c.Ruleset, r))).Select(WithoutCases));
        return new CaseSuite(catalog, cases, written, diagnostics);
    }

    /// <summary>Runs every case, several at a time.</summary>
    /// <param name="cancellationToken">Stops the run; there is no report then.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public CaseReport Run(CancellationToken cancellationToken = default)
    {
        CaseResult[] results =
        [
            .. _cases.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(c => CaseRunner.Run(c, _catalog.IsDeclared)),
        ];
        return new CaseReport { Results = results, BrokenCount = _written - _cases.Count, Diagnostics = [.. _diagnostics, .. Distinct(results)] };
    }

    private static Diagnostic WithoutCases(CompiledRuleset ruleset) =>
        Catalogue.RulesetWithoutCases(ruleset.Id, ruleset.Version) with { Source = ruleset.Model.Source };

    /// <summary>A mistake that other cases inherit is told once.</summary>
    private static IEnumerable<Diagnostic> Distinct(IEnumerable<CaseResult> results) =>
        results.SelectMany(r => r.Diagnostics).DistinctBy(d => (d.Source?.Name, d.Span, d.Code, d.Path, d.Message.En));
}
