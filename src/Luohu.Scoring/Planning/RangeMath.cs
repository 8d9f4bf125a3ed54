using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>Comparisons of ranges: decided only if they hold, or fail, over the whole range.</summary>
internal static class RangeMath
{
    public static int Compare(ComparisonOperator op, long leftLow, long leftHigh, long rightLow, long rightHigh) => op switch
    {
        ComparisonOperator.Less => Below(leftLow, leftHigh, rightLow, rightHigh),
        ComparisonOperator.GreaterOrEqual => Truth.True - Below(leftLow, leftHigh, rightLow, rightHigh),
        ComparisonOperator.Greater => Below(rightLow, rightHigh, leftLow, leftHigh),
        ComparisonOperator.LessOrEqual => Truth.True - Below(rightLow, rightHigh, leftLow, leftHigh),
        ComparisonOperator.Equal => Same(leftLow, leftHigh, rightLow, rightHigh),
        _ => Truth.True - Same(leftLow, leftHigh, rightLow, rightHigh),
    };

    private static int Below(long leftLow, long leftHigh, long rightLow, long rightHigh) =>
        leftHigh < rightLow ? Truth.True : leftLow >= rightHigh ? Truth.False : Truth.Unknown;

    private static int Same(long leftLow, long leftHigh, long rightLow, long rightHigh) =>
        leftHigh < rightLow || leftLow > rightHigh ? Truth.False
        : leftLow == leftHigh && rightLow == rightHigh ? Truth.True
        : Truth.Unknown;
}
