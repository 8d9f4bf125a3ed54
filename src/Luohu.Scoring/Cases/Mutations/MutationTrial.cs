using System.Text;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cases.Mutations;

/// <summary>The cases of one version of a ruleset, run over copies of it in which one value is another. Thread-safe.</summary>
internal sealed class MutationTrial
{
    private readonly CompiledRuleset _ruleset;
    private readonly IReadOnlyList<(CaseFile File, CaseFileSyntax Syntax)> _files;
    private readonly HashSet<(string File, string Case)> _passing;
    private readonly Func<string, bool> _isKnownElsewhere;

    public MutationTrial(CompiledRuleset ruleset, IEnumerable<LoadedCases> files, Func<string, bool> isKnownElsewhere)
    {
        _ruleset = ruleset;
        _isKnownElsewhere = isKnownElsewhere;
        LoadedCases[] own = [.. files.Where(f => f.Cases.Any(c => ReferenceEquals(c.Ruleset, ruleset)))];
        _files = [.. own.Select(f => (f.File, f.Syntax))];
        _passing =
        [
            .. own.SelectMany(f => f.Cases).Where(c => ReferenceEquals(c.Ruleset, ruleset) && CaseRunner.Run(c, isKnownElsewhere).IsPassed)
                .Select(c => (c.Source.Name, c.Syntax.Name.Value)),
        ];
    }

    public IReadOnlyList<MutationSite> Sites => MutationSites.Of(_ruleset.Model);

    public MutationOutcome Try(MutationSite site)
    {
        var mutant = new OneRuleset(new RulesetFile(_ruleset.Model.Source.Name, Encoding.UTF8.GetBytes(site.Apply())));
        RulesetCatalog catalog = RulesetCatalog.Load(mutant, PlanMode.Interpreted);
        return catalog.Rulesets.Count == 0 ? MutationOutcome.Refused : IsNoticed(catalog) ? MutationOutcome.Noticed : MutationOutcome.Survived;
    }

    /// <summary>A case that passes no more, or can no more be run.</summary>
    private bool IsNoticed(RulesetCatalog catalog)
    {
        int ran = 0;
        foreach ((CaseFile file, CaseFileSyntax syntax) in _files)
        {
            foreach (BoundCase one in new CaseBinder(catalog, file, syntax, new DiagnosticBag()).Bind().Where(c => _passing.Contains((c.Source.Name, c.Syntax.Name.Value))))
            {
                ran++;
                if (!CaseRunner.Run(one, _isKnownElsewhere).IsPassed)
                {
                    return true;
                }
            }
        }

        return ran < _passing.Count;
    }

    private sealed class OneRuleset(RulesetFile file) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => [file];
    }
}
