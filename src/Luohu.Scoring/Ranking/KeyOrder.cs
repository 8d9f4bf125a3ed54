using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Ranking;

/// <summary>Turns a value that is ranked by into a number of which the smallest comes first. What is no value comes last either way.</summary>
internal static class KeyOrder
{
    /// <summary>Distinct values stay distinct; not known and none are the same here.</summary>
    public static long Of(long value, bool isDescending) =>
        !Cell.IsValue(value) ? long.MaxValue : isDescending ? ~value : value - 1;

    public static bool IsSame(long value, long other) => value == other || (!Cell.IsValue(value) && !Cell.IsValue(other));
}
