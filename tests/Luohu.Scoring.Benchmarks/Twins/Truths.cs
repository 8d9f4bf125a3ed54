using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Conditions by hand: true, unknown, false; and is the smaller, or the larger.</summary>
internal static class Truths
{
    public static int Of(bool holds) => holds ? Truth.True : Truth.False;

    public static int IsYes(long cell) => cell == Cell.NotKnown ? Truth.Unknown : Of(cell == Cell.Yes);

    public static int Is(long cell, long value) => cell == Cell.NotKnown ? Truth.Unknown : Of(cell == value);

    /// <summary>Two cells that are texts; neither may be none.</summary>
    public static int Same(long a, long b) => a == Cell.NotKnown || b == Cell.NotKnown ? Truth.Unknown : Of(a == b);

    public static int IsNot(long cell, long value) => cell == Cell.NotKnown ? Truth.Unknown : Of(cell != value);

    public static int AtLeast(long cell, long value) => cell == Cell.NotKnown ? Truth.Unknown : Of(cell >= value);

    public static int Below(long cell, long value) => cell == Cell.NotKnown ? Truth.Unknown : Of(cell < value);

    public static int Not(int truth) => Truth.True - truth;

    public static int And(int a, int b) => Math.Min(a, b);

    public static int And(int a, int b, int c) => Math.Min(Math.Min(a, b), c);

    public static int Or(int a, int b) => Math.Max(a, b);

    public static int Or(int a, int b, int c) => Math.Max(Math.Max(a, b), c);
}
