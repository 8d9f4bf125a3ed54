using System.Runtime.CompilerServices;

namespace Luohu.Scoring.Planning;

/// <summary>
/// The entry of a line of which everything is known, as most are. Only what can differ from run to run is written: all else of an entry stays as
/// <see cref="LineMath.Empty"/> has it. Called from compiled plans, and made part of their code.
/// </summary>
internal static class ExactLine
{
    /// <summary>A line without floor and cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref LedgerEntry entry, long points)
    {
        entry.Raw = points;
        Count(ref entry, points);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteCapped(ref LedgerEntry entry, long points, long cap)
    {
        long counted = Math.Min(points, cap);
        entry.Raw = points;
        entry.Cap = counted - points;
        Count(ref entry, counted);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteFloored(ref LedgerEntry entry, long points, long floor)
    {
        long counted = Math.Max(points, floor);
        entry.Raw = points;
        entry.Floor = counted - points;
        Count(ref entry, counted);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteLimited(ref LedgerEntry entry, long points, long floor, long cap)
    {
        long floored = Math.Max(points, floor);
        long counted = Math.Min(floored, cap);
        entry.Raw = points;
        entry.Floor = floored - points;
        entry.Cap = counted - floored;
        Count(ref entry, counted);
    }

    /// <summary>A line that does not apply.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNothing(ref LedgerEntry entry)
    {
        entry.Raw = 0;
        entry.Counted = 0;
        entry.Low = 0;
        entry.High = 0;
        entry.State = LineState.NotApplicable;
        entry.Presence = Truth.False;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Count(ref LedgerEntry entry, long counted)
    {
        entry.Counted = counted;
        entry.Low = counted;
        entry.High = counted;
        entry.State = LineState.Exact;
        entry.Presence = Truth.True;
    }
}
