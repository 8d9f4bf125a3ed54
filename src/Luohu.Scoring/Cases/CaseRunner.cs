using Luohu.Scoring.Assessments;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Cases;

/// <summary>Runs one case. Pure: what varies lives in the call.</summary>
internal static class CaseRunner
{
    public static CaseResult Run(BoundCase @case, Func<string, bool> isKnownElsewhere)
    {
        CompiledRuleset ruleset = @case.Ruleset;
        var row = new FactRow(ruleset.Plan.Layout);
        ProfileReadResult profile = new YamlProfileReader(ruleset.Rows, ruleset.Zones, isKnownElsewhere)
            .Read(@case.Applicant, @case.Source, row, @case.AsOf, requireId: false);
        var result = new CaseResult
        {
            Name = @case.Syntax.Name.Value,
            File = @case.Source.Name,
            Place = @case.Source.PositionOf(((Text.TextSpan)@case.Syntax.Name.Span).Start),
            RulesetId = ruleset.Id,
            RulesetVersion = ruleset.Version,
            RulesetFile = ruleset.Model.Source.Name,
            AsOf = @case.AsOf,
            ExpectationCount = @case.Syntax.Expected.Count,
            Differences = [],
            Diagnostics = profile.Diagnostics,
        };
        return profile.HasErrors ? result : Judge(@case, row, profile.Id, result);
    }

    private static CaseResult Judge(BoundCase @case, FactRow row, string? id, CaseResult result)
    {
        CompiledPlan plan = @case.Ruleset.Plan;
        Workspace work = plan.CreateWorkspace(trace: true);
        plan.Run(row, @case.AsOf.DayNumber, work);
        Assessment assessment = AssessmentBuilder.Build(@case.Ruleset.Model, plan, row, work, @case.AsOf, id ?? @case.Syntax.Name.Value);
        return result with { Assessment = assessment, Differences = new CaseJudge(@case, assessment).Differences() };
    }
}
