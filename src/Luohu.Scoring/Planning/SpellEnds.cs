using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>The tighter of two ends of windows; not known when one of them is not. Called from compiled plans.</summary>
internal static class SpellEnds
{
    public static long Later(long a, long b) => Cell.IsValue(a) && Cell.IsValue(b) ? Math.Max(a, b) : Cell.NotKnown;

    public static long Earlier(long a, long b) => Cell.IsValue(a) && Cell.IsValue(b) ? Math.Min(a, b) : Cell.NotKnown;
}
