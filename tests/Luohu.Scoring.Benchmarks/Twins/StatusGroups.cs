using System.Runtime.CompilerServices;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Groups by hand: what their lines come to together.</summary>
internal struct StatusGroups
{
    private long _counted;
    private long _low;
    private long _high;
    private bool _anyKnown;

    /// <summary>Adds a line of the group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in TwinLine line)
    {
        _counted += line.Counted;
        _low += line.Low;
        _high += line.High;
        _anyKnown |= line.State is LineState.Exact or LineState.PartlyKnown;
    }

    /// <summary>Writes the sum under a cap and over a floor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Write(ref TwinLine group, long floor, long cap)
    {
        long floored = Math.Max(_counted, floor);
        group.Raw = _counted;
        group.Floor = floored - _counted;
        group.Cap = Math.Min(floored, cap) - floored;
        group.NotBest = 0;
        group.Counted = Math.Min(floored, cap);
        group.Low = Math.Min(Math.Max(_low, floor), cap);
        group.High = Math.Min(Math.Max(_high, floor), cap);
        group.Amount = Cell.NotKnown;
        group.Element = -1;
        group.Case = -1;
        group.State = group.Counted == group.Low && group.Low == group.High ? LineState.Exact : _anyKnown ? LineState.PartlyKnown : LineState.NotKnown;
        group.Presence = Truth.True;
    }

    /// <summary>The better of two lines that apply keeps its points, up to a cap.</summary>
    public static void Better(ref TwinLine group, ref TwinLine a, ref TwinLine b, long cap)
    {
        bool isKnownA = a.State is LineState.Exact or LineState.PartlyKnown;
        bool isKnownB = b.State is LineState.Exact or LineState.PartlyKnown;
        int winner = isKnownA && (!isKnownB || a.Counted >= b.Counted) ? 0 : isKnownB ? 1 : -1;
        var sum = new StatusGroups
        {
            _counted = winner < 0 ? 0 : winner == 0 ? a.Counted : b.Counted,
            _low = Math.Max(a.Low, b.Low),
            _high = Math.Max(a.High, b.High),
            _anyKnown = winner >= 0,
        };
        sum.Write(ref group, long.MinValue, cap);
        group.Element = winner;
        if (winner != 0)
        {
            a.NotBest = -a.Counted;
            a.Counted = 0;
        }

        if (winner != 1)
        {
            b.NotBest = -b.Counted;
            b.Counted = 0;
        }
    }
}
