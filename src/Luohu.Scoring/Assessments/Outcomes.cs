using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>Truths of the plan as outcomes.</summary>
internal static class Outcomes
{
    public static ConditionOutcome Of(int truth) => truth switch
    {
        Truth.True => ConditionOutcome.Holds,
        Truth.False => ConditionOutcome.Fails,
        _ => ConditionOutcome.Undetermined,
    };
}
