using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Assessments;

/// <summary>The results of conditions from the plan's truths and witnesses.</summary>
internal sealed class ConditionBuilder(SourceText source, Workspace work, ComparisonReader comparisons, DecidingFacts facts, Applicability applicability)
{
    public IReadOnlyList<ConditionResult> Build(IReadOnlyList<BoundCondition> conditions) => [.. conditions.Select(Build)];

    /// <summary>One for another use than is applied for is not gone into.</summary>
    private ConditionResult Build(BoundCondition condition)
    {
        ConditionResult built = Build(condition, condition.Basis) with { Uses = Applicability.UsesOf(condition.Uses) };
        return applicability.IsForOtherUse(condition.Uses)
            ? built with { Outcome = ConditionOutcome.NotApplicable, Comparisons = [], Missing = [], Children = [] }
            : built;
    }

    private ConditionResult Build(BoundCondition condition, Basis? basis) => new()
    {
        Id = condition.Id,
        Name = condition.Name ?? condition.Id,
        Outcome = Outcomes.Of(work.Conditions[condition.Index]),
        Shape = ShapeOf(condition.Form),
        Text = condition.Expression is null ? null : SourceQuote.Of(source, condition.Expression.Span),
        Basis = References.Of(basis),
        Note = condition.Note,
        Comparisons = condition.Expression is null ? [] : comparisons.Read(condition.Expression),
        Missing = condition.Expression is null ? [] : facts.OfLeaf(condition),
        Children = [.. condition.Children.Select(c => Build(c, c.Basis ?? basis))],
        SourceLine = source.PositionOf(condition.Span.Start).Line,
    };

    private static ConditionShape ShapeOf(ConditionForm form) => form switch
    {
        ConditionForm.Leaf => ConditionShape.Single,
        ConditionForm.All => ConditionShape.All,
        _ => ConditionShape.Any,
    };
}
