using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>Finds what the cases of one file speak of: the version of the ruleset, earlier cases, samples, items and conditions.</summary>
internal sealed class CaseBinder(RulesetCatalog catalog, CaseFile file, CaseFileSyntax syntax, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, CaseSyntax> _earlier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MappingNode?> _samples = new(StringComparer.Ordinal);

    /// <summary>The cases without mistakes.</summary>
    public IReadOnlyList<BoundCase> Bind()
    {
        if (!catalog.Ids.Contains(syntax.Ruleset.Value, StringComparer.Ordinal))
        {
            ReportUnresolved(catalog.Resolve(syntax.Ruleset.Value, ScoringEngine.FirstAsOf).Problem, syntax.Ruleset.Span);
            return [];
        }

        var bound = new List<BoundCase>();
        foreach (CaseSyntax one in syntax.Cases)
        {
            int before = diagnostics.Count;
            BoundCase? done = one.IsBroken ? null : Bind(one);
            if (done is not null && diagnostics.Count == before)
            {
                bound.Add(done);
            }

            _earlier.TryAdd(one.Name.Value, one);
        }

        return bound;
    }

    /// <summary>A ruleset file beside the cases that cannot be used: it may be the one that is meant.</summary>
    private RulesetCompilation? BrokenFile()
    {
        string? folder = Path.GetDirectoryName(file.Name);
        return catalog.Files.FirstOrDefault(f => f.HasErrors && string.Equals(Path.GetDirectoryName(f.Name), folder, StringComparison.Ordinal));
    }

    private BoundCase? Bind(CaseSyntax one)
    {
        IReadOnlyList<CaseSyntax>? chain = ChainOf(one);
        MappingNode? sample = chain is [{ Sample: { } name }, ..] ? SampleOf(name) : new MappingNode(one.Name.Span, [], IsFlow: true);
        if (chain is null || sample is null || VersionOf(one, chain) is not ({ } ruleset, var day))
        {
            return null;
        }

        new NameCheck(ruleset.Model, diagnostics).Check(one.Expected);
        var merge = new ApplicantMerge(ruleset.Rows.Schema, diagnostics);
        MappingNode applicant = chain.Aggregate(sample, (inherited, next) => merge.Merge(inherited, next.Applicant, next.Added));
        return new BoundCase(syntax.Source, one, ruleset, day, applicant);
    }

    /// <summary>The cases a case is built on, the first one first, and itself; null with a mistake.</summary>
    private IReadOnlyList<CaseSyntax>? ChainOf(CaseSyntax one)
    {
        var chain = new List<CaseSyntax> { one };
        while (chain[^1].BasedOn is { } name)
        {
            if (!_earlier.TryGetValue(name.Value, out CaseSyntax? earlier))
            {
                ReportBase(chain.Count == 1, name);
                return null;
            }

            chain.Add(earlier);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Reported where it is written, not again at those who inherit it.</summary>
    private void ReportBase(bool isOwn, Located name)
    {
        if (isOwn)
        {
            bool isLater = syntax.Cases.Any(c => string.Equals(c.Name.Value, name.Value, StringComparison.Ordinal));
            diagnostics.Add(Catalogue.CaseBaseUnknown(name.Span, name.Value, isLater, NearNames.Find(name.Value, _earlier.Keys)));
        }
    }

    private (CompiledRuleset? Ruleset, DateOnly Day) VersionOf(CaseSyntax one, IReadOnlyList<CaseSyntax> chain)
    {
        if (chain.LastOrDefault(c => c.AsOf is not null) is not { AsOf: { } written } dated)
        {
            diagnostics.Add(Catalogue.CaseDateMissing(one.Name.Span, one.Name.Value));
            return default;
        }

        if (dated.Day is not { } day)
        {
            return default;
        }

        RulesetResolution resolution = catalog.Resolve(syntax.Ruleset.Value, day);
        bool isInForce = catalog.Rulesets.Any(r => string.Equals(r.Id, syntax.Ruleset.Value, StringComparison.Ordinal) && r.IsInForce(day));
        Diagnostic? problem = resolution.Problem is null || isInForce
            ? resolution.Problem
            : Catalogue.CaseDateNotInForce(written.Span, syntax.Ruleset.Value, day, catalog.VersionsOf(syntax.Ruleset.Value));
        ReportUnresolved(problem, written.Span);
        return (resolution.Ruleset, day);
    }

    /// <summary>Where a file beside the cases has errors, it may be the one that is meant; that is told once for all cases.</summary>
    private void ReportUnresolved(Diagnostic? problem, TextSpan place)
    {
        if (problem is not null)
        {
            diagnostics.Add(BrokenFile() is { } broken
                ? Catalogue.CaseRulesetBroken(syntax.Ruleset.Span, syntax.Ruleset.Value, broken.Name)
                : problem with { Span = place });
        }
    }

    private MappingNode? SampleOf(Located name)
    {
        if (!_samples.TryGetValue(name.Value, out MappingNode? sample))
        {
            sample = ReadSample(name);
            _samples.Add(name.Value, sample);
        }

        return sample;
    }

    private MappingNode? ReadSample(Located name)
    {
        ReadOnlyMemory<byte>? json = file.Samples?.Invoke(name.Value);
        TextSpan place = name.Span;
        MappingNode? sample = json is { IsEmpty: false } bytes ? new SampleReader(place).Read(bytes) : null;
        if (sample is null)
        {
            diagnostics.Add(json is not { IsEmpty: false } ? Catalogue.SampleNotFound(place, name.Value) : Catalogue.SampleNotReadable(place, name.Value));
        }

        return sample;
    }
}
