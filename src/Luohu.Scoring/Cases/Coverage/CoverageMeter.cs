using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>Runs the cases of one ruleset again in a plan that leaves a trail, and tells what they touch. Not thread-safe.</summary>
internal sealed class CoverageMeter
{
    private readonly CompiledRuleset _ruleset;
    private readonly CoverageTarget[] _targets;
    private readonly bool[] _touched;
    private readonly CompiledPlan _plan;
    private readonly Workspace _work;
    private readonly RowPlan _rows;

    public CoverageMeter(CompiledRuleset ruleset)
    {
        _ruleset = ruleset;
        var probes = new PlanProbes();
        Part[] parts = [.. Part.Of(ruleset.Model)];
        _targets = [.. StateTargets.Of(ruleset.Model), .. RowTargets.Of(ruleset.Model, probes, parts), .. EdgeTargets.Of(ruleset.Model, probes, parts)];
        _touched = new bool[_targets.Length];
        _plan = PlanWriter.Compile(ruleset.Model, interpret: true, probes);
        _work = _plan.CreateWorkspace(trail: new RunTrail(probes.EdgeCount, probes.BranchCount));
        _rows = new RowPlan(ruleset.Rows.Schema, _plan.Layout) { Uses = ruleset.Rows.Uses };
    }

    /// <summary>Runs one case; one whose applicant has mistakes touches nothing.</summary>
    public void Run(BoundCase @case, Func<string, bool> isKnownElsewhere)
    {
        var row = new FactRow(_plan.Layout);
        ProfileReadResult profile = new YamlProfileReader(_rows, _ruleset.Zones, isKnownElsewhere).Read(@case.Applicant, @case.Source, row, @case.AsOf, requireId: false);
        if (profile.HasErrors)
        {
            return;
        }

        _plan.Run(row, @case.AsOf.DayNumber, _work);
        for (int i = 0; i < _targets.Length; i++)
        {
            _touched[i] |= _targets[i].IsTouched(_work);
        }
    }

    public RulesetCoverage Result()
    {
        CoveragePoint[] uncovered =
        [
            .. _targets.Where((_, i) => !_touched[i]).OrderBy(t => t.Span.Start).ThenBy(t => t.Kind)
                .Select(t => new CoveragePoint(t.Kind, _ruleset.Model.Source.PositionOf(t.Span.Start), t.Text)),
        ];
        return new RulesetCoverage(_ruleset.Id, _ruleset.Version, _ruleset.Model.Source.Name, _targets.Length, uncovered);
    }
}
