namespace Luohu.Scoring.Tests.Reference;

/// <summary>False, unknown, true: and is the smaller, or the larger.</summary>
internal enum Tri
{
    F,
    U,
    T,
}

internal static class TriExtensions
{
    public static Tri Not(this Tri a) => a switch
    {
        Tri.F => Tri.T,
        Tri.T => Tri.F,
        _ => Tri.U,
    };

    public static Tri And(this Tri a, Tri b) => a < b ? a : b;

    public static Tri Or(this Tri a, Tri b) => a > b ? a : b;
}
