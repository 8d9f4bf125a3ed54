using Luohu.Scoring.Cases.Coverage;
using Luohu.Scoring.Cases.Mutations;
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
    private readonly IReadOnlyList<LoadedCases> _files;
    private readonly IReadOnlyList<BoundCase> _cases;
    private readonly IReadOnlyList<Diagnostic> _diagnostics;

    private CaseSuite(RulesetCatalog catalog, IReadOnlyList<LoadedCases> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        _catalog = catalog;
        _files = files;
        _cases = [.. files.SelectMany(f => f.Cases)];
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
        var loaded = new List<LoadedCases>();
        var diagnostics = new List<Diagnostic>();
        foreach (CaseFile file in files)
        {
            var bag = new DiagnosticBag();
            if (CaseFileReader.Read(file, bag) is { } syntax)
            {
                var inText = new DiagnosticBag(syntax.Source);
                loaded.Add(new(file, syntax, new CaseBinder(catalog, file, syntax, inText).Bind()));
                bag.AddRange(inText.ToSorted());
            }

            diagnostics.AddRange(bag.ToSorted());
        }

        diagnostics.AddRange(catalog.Rulesets.Where(r => !loaded.Any(f => f.Cases.Any(c => ReferenceEquals(c.Ruleset, r)))).Select(WithoutCases));
        return new CaseSuite(catalog, loaded, diagnostics);
    }

    /// <summary>Runs every case, several at a time.</summary>
    /// <param name="measureCoverage">Also measures what of the rulesets the cases touch; it takes about as long again.</param>
    /// <param name="cancellationToken">Stops the run; there is no report then.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public CaseReport Run(bool measureCoverage = false, CancellationToken cancellationToken = default)
    {
        CaseResult[] results =
        [
            .. _cases.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(c => CaseRunner.Run(c, _catalog.IsDeclared)),
        ];
        return new CaseReport
        {
            Results = results,
            BrokenCount = _files.Sum(f => f.Syntax.Written) - _cases.Count,
            Coverage = measureCoverage ? [.. _catalog.Rulesets.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(r => Measure(r, cancellationToken))] : [],
            Diagnostics = [.. _diagnostics, .. Distinct(results)],
        };
    }

    /// <summary>
    /// Changes single values of the rulesets, one at a time, and runs the cases that pass over each copy: numbers and dates one step up or down, choices and texts
    /// exchanged. A change that no case notices is one that nobody would have noticed.
    /// </summary>
    /// <param name="count">How many changes to try, drawn from all there are.</param>
    /// <param name="seed">The same seed draws the same changes.</param>
    /// <param name="cancellationToken">Stops the run; there is no report then.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public MutationReport Mutate(int count, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (MutationTrial Trial, MutationSite Site)[] all =
        [
            .. _catalog.Rulesets.Select(r => new MutationTrial(r, _files, _catalog.IsDeclared)).SelectMany(t => t.Sites.Select(s => (t, s))),
        ];
        (MutationSite Site, MutationOutcome Outcome)[] tried =
        [
            .. Shuffle.Sample(all, count, (ulong)(uint)seed).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(m => (m.Site, m.Trial.Try(m.Site))),
        ];
        return new(
            all.Length,
            tried.Count(t => t.Outcome == MutationOutcome.Refused),
            tried.Count(t => t.Outcome == MutationOutcome.Noticed),
            [
                .. tried.Where(t => t.Outcome == MutationOutcome.Survived).Select(t => t.Site).OrderBy(s => s.Source.Name, StringComparer.Ordinal).ThenBy(s => s.Span.Start)
                    .Select(s => new SurvivingMutation(s.Source.Name, s.Source.PositionOf(s.Span.Start), s.Original, s.Replacement)),
            ]);
    }

    private RulesetCoverage Measure(CompiledRuleset ruleset, CancellationToken cancellationToken)
    {
        var meter = new CoverageMeter(ruleset);
        foreach (BoundCase one in _cases.Where(c => ReferenceEquals(c.Ruleset, ruleset)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            meter.Run(one, _catalog.IsDeclared);
        }

        return meter.Result();
    }

    private static Diagnostic WithoutCases(CompiledRuleset ruleset) =>
        Catalogue.RulesetWithoutCases(ruleset.Id, ruleset.Version) with { Source = ruleset.Model.Source };

    /// <summary>A mistake that other cases inherit is told once.</summary>
    private static IEnumerable<Diagnostic> Distinct(IEnumerable<CaseResult> results) =>
        results.SelectMany(r => r.Diagnostics).DistinctBy(d => (d.Source?.Name, d.Span, d.Code, d.Path, d.Message.En));
}
