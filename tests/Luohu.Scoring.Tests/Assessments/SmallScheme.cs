using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>A scheme of one gate and a few lines, for one question at a time.</summary>
internal sealed class SmallScheme
{
    private readonly BoundRuleset _ruleset;
    private readonly CompiledPlan _plan;

    public SmallScheme(Hand hand, BoundExpression? gate, params BoundLine[] lines)
    {
        BoundGroup root = Lines.Numbered(Lines.Group(default, "总分", lines));
        BoundCondition[] gates = gate is null ? [] : [new(gate.Span, "条件", ConditionForm.Leaf) { Index = 0, Expression = gate }];
        _ruleset = new()
        {
            Source = hand.Source,
            Id = "small/scheme",
            Name = "小方案",
            Version = "1",
            Vocabulary = FactVocabulary.BuiltIn,
            Zones = [],
            Documents = [],
            Definitions = [],
            Gates = gates,
            Vetoes = [],
            Tracks = [],
            Root = root,
            Lines = Hand.Flat(root),
            Conditions = gates,
            PointScale = lines.Length == 0 ? 0 : lines[0].RawRange.Scale,
        };
        _plan = PlanWriter.Compile(_ruleset, interpret: true);
    }

    /// <summary>An applicant of whom nothing is known yet.</summary>
    public Facts Nobody() => new(_plan.Layout);

    public Assessment Assess(Facts facts)
    {
        Workspace work = _plan.CreateWorkspace();
        _plan.Run(facts.Row, SampleCity.AsOf.DayNumber, work);
        Assessment assessment = AssessmentBuilder.Build(_ruleset, _plan, facts.Row, work, SampleCity.AsOf, null);
        LedgerInvariant.Check(assessment);
        return assessment;
    }
}
