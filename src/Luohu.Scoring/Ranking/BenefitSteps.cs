using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Ranking;

/// <summary>
/// What a rank grants each applicant, by rows of the <see cref="CandidateTable"/>. A benefit compares the rank with fixed numbers only, so that it is a step
/// function of it. Those for whom all steps are alike share them. Filled by one thread, then only read.
/// </summary>
internal sealed class BenefitSteps(IReadOnlyList<RankBenefitRule> benefits)
{
    private readonly List<int> _stepsOf = [];
    private readonly List<StepValues> _steps = [];
    private readonly Dictionary<StepValues, int> _known = [];

    /// <summary>The benefits in the order of the ruleset.</summary>
    public IReadOnlyList<RankBenefitRule> Benefits { get; } = benefits;

    /// <summary>What becomes of a benefit at a rank, from 1.</summary>
    public BenefitOutcome OutcomeOf(int row, int benefit, long rank) => _steps[_stepsOf[row]].Truths[PlaceOf(benefit, rank)] switch
    {
        Truth.True => BenefitOutcome.Granted,
        Truth.False => BenefitOutcome.NotGranted,
        _ => BenefitOutcome.Undetermined,
    };

    /// <summary>Its amount in yuan at that rank; null for a benefit without an amount and for one that is not known.</summary>
    public decimal? AmountOf(int row, int benefit, long rank) =>
        _steps[_stepsOf[row]].Amounts[PlaceOf(benefit, rank)] is var amount && amount != Cell.NotKnown ? Points.Of(amount, BoundBenefit.Scale) : null;

    /// <summary>The steps of the next row.</summary>
    internal void Add(StepValues steps)
    {
        if (!_known.TryGetValue(steps, out int place))
        {
            place = _steps.Count;
            _steps.Add(steps);
            _known.Add(steps, place);
        }

        _stepsOf.Add(place);
    }

    /// <summary>Steps of all benefits stand one behind the other.</summary>
    private int PlaceOf(int benefit, long rank)
    {
        int before = Benefits.Take(benefit).Sum(b => b.Starts.Count);
        return before + Benefits[benefit].Starts.Count(s => s <= rank) - 1;
    }
}
