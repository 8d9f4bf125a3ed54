using Luohu.Scoring.Assessments;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Comparisons;

/// <summary>Assesses one row by one ruleset: once, or for every zone where the applicant names none of them. Not thread-safe.</summary>
internal sealed class ZoneRuns(CompiledRuleset ruleset, FactRow row, DateOnly asOf, string? applicantId)
{
    private static readonly FieldDefinition Zone = GroupFacts.Application.Fields.Single(f => f.Name.En == "zone");

    private readonly Workspace _work = ruleset.Plan.CreateWorkspace(trace: true);

    /// <summary>One answer, or one for all zones that are answered alike.</summary>
    public IEnumerable<SchemeAnswer> Answers(SchemeAnswer blank)
    {
        int slot = ruleset.Plan.Layout.SlotOf(Zone);
        if (slot < 0 || ruleset.Zones is null || IsOwnZone(row.Values[slot]))
        {
            return [blank with { Assessment = Run() }];
        }

        (string Zone, Assessment Assessment)[] runs = [.. ruleset.Model.Zones.Select(zone => (zone, RunIn(slot, zone)))];
        var alike = runs.GroupBy(r => Outcome(r.Assessment)).ToList();
        return alike.Select(group => blank with
        {
            Assessment = group.First().Assessment,
            Zones = alike.Count == 1 ? [] : [.. group.Select(r => r.Zone)],
        });
    }

    private bool IsOwnZone(long cell) => cell is not (Cell.NotKnown or Cell.None) && ruleset.Zones?.Contains(row.TextOf(cell)) == true;

    private Assessment RunIn(int slot, string zone)
    {
        row.Values[slot] = row.CodeOf(zone);
        return Run();
    }

    private Assessment Run()
    {
        ruleset.Plan.Run(row, asOf.DayNumber, _work);
        return AssessmentBuilder.Build(ruleset.Model, ruleset.Plan, row, _work, asOf, applicantId);
    }

    /// <summary>What an applicant would be told: zones that agree in it are one answer.</summary>
    private static string Outcome(Assessment assessment)
    {
        IEnumerable<string> benefits = assessment.Benefits.Select(b => FormattableString.Invariant($"{b.Id}:{b.Outcome}:{b.Amount?.Number}"));
        IEnumerable<string> conditions = assessment.Gates.Concat(assessment.Vetoes).Concat(assessment.Tracks).Select(c => $"{c.Id}:{c.Outcome}");
        return FormattableString.Invariant($"{assessment.Verdict}|{assessment.Track}|{assessment.Total}|{assessment.Range.Low}|{assessment.Range.High}|")
            + string.Join(',', [.. benefits, .. conditions]);
    }
}
