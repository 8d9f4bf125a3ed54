using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>The results of benefits from the plan's truths and amounts.</summary>
internal sealed class BenefitBuilder(Workspace work, ConditionBuilder conditions, CellReader cells, DecidingFacts facts)
{
    public IReadOnlyList<BenefitResult> Build(IReadOnlyList<BoundBenefit> benefits) => [.. benefits.Select(Build)];

    private BenefitResult Build(BoundBenefit benefit)
    {
        ConditionResult condition = conditions.Build([benefit.Condition])[0];
        return new()
        {
            Id = condition.Id,
            Name = condition.Name,
            Outcome = condition.Outcome switch
            {
                ConditionOutcome.Holds => BenefitOutcome.Granted,
                ConditionOutcome.Fails => BenefitOutcome.NotGranted,
                _ => BenefitOutcome.Undetermined,
            },
            Amount = benefit.Amount is { } amount ? cells.Read(work.Amounts[benefit.Index], amount.Type, Unit.Yuan) : null,
            Condition = condition,
            Missing = MissingFor(benefit, condition.Outcome),
        };
    }

    private IReadOnlyList<MissingFact> MissingFor(BoundBenefit benefit, ConditionOutcome outcome) =>
        benefit.Amount is { } amount && outcome != ConditionOutcome.Fails && work.Amounts[benefit.Index] == Cell.NotKnown ? facts.OfValue(amount) : [];
}
