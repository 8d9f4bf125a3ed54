using System.Runtime.CompilerServices;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>The kinds of lines there are, by hand: each with its points, what a cap or floor changed, its range and its state.</summary>
internal static class StatusLines
{
    /// <summary>An item that brings points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Exact(ref TwinLine line, long points, long amount, int row)
    {
        line.Raw = points;
        line.Cap = 0;
        line.Floor = 0;
        line.NotBest = 0;
        line.Counted = points;
        line.Low = points;
        line.High = points;
        line.Amount = amount;
        line.Element = -1;
        line.Case = row;
        line.State = LineState.Exact;
        line.Presence = Truth.True;
    }

    /// <summary>Points up to a cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Capped(ref TwinLine line, long points, long cap, long amount)
    {
        long counted = Math.Min(points, cap);
        Exact(ref line, counted, amount, -1);
        line.Raw = points;
        line.Cap = counted - points;
    }

    /// <summary>A deduction down to a floor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Floored(ref TwinLine line, long points, long floor, long amount)
    {
        long counted = Math.Max(points, floor);
        Exact(ref line, counted, amount, -1);
        line.Raw = points;
        line.Floor = counted - points;
    }

    /// <summary>An item of whose fact nothing is known: it brings nothing yet.</summary>
    public static void NotKnown(ref TwinLine line, long low, long high)
    {
        Exact(ref line, 0, Cell.NotKnown, -1);
        line.Low = low;
        line.High = high;
        line.State = low == high && low == 0 ? LineState.Exact : LineState.NotKnown;
    }

    /// <summary>An item that may or may not apply.</summary>
    public static void OnHold(ref TwinLine line, long low, long high)
    {
        NotKnown(ref line, Math.Min(0, low), Math.Max(0, high));
        line.Presence = Truth.Unknown;
    }

    /// <summary>An item whose condition fails.</summary>
    public static void NotApplicable(ref TwinLine line)
    {
        Exact(ref line, 0, Cell.NotKnown, -1);
        line.State = LineState.NotApplicable;
        line.Presence = Truth.False;
    }

    /// <summary>So many points for each unit of a number, up to a cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Rate(ref TwinLine line, long amount, long each, long cap)
    {
        if (amount == Cell.NotKnown)
        {
            NotKnown(ref line, 0, cap);
        }
        else
        {
            Capped(ref line, amount * each, cap, amount);
        }
    }

    /// <summary>Points for each full step of a number, up to a cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Step(ref TwinLine line, long amount, long step, long each, long cap)
    {
        if (amount == Cell.NotKnown)
        {
            NotKnown(ref line, 0, cap);
        }
        else
        {
            Capped(ref line, amount / step * each, cap, amount);
        }
    }

    /// <summary>A deduction for each time, down to a floor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Deduction(ref TwinLine line, long amount, long each, long floor)
    {
        if (amount == Cell.NotKnown)
        {
            NotKnown(ref line, floor, 0);
        }
        else
        {
            Floored(ref line, amount * each, floor, amount);
        }
    }

    /// <summary>Points if something is so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flag(ref TwinLine line, long flag, long points)
    {
        if (flag == Cell.Yes)
        {
            Exact(ref line, points, Cell.NotKnown, -1);
        }
        else if (flag == Cell.NotKnown)
        {
            OnHold(ref line, points, points);
        }
        else
        {
            NotApplicable(ref line);
        }
    }

    /// <summary>The best of a list of levels, each worth the points of its table.</summary>
    public static void Best(ref TwinLine line, int count, long[] levels, long[] points, long least, long most)
    {
        if (count < 0)
        {
            NotKnown(ref line, 0, most);
            return;
        }

        long best = long.MinValue;
        int winner = -1;
        bool anyUnknown = false;
        for (int i = 0; i < count; i++)
        {
            if (levels[i] == Cell.NotKnown)
            {
                anyUnknown = true;
            }
            else if (points[levels[i]] > best)
            {
                (best, winner) = (points[levels[i]], i);
            }
        }

        long counted = winner < 0 ? 0 : best;
        Exact(ref line, counted, Cell.NotKnown, winner < 0 ? -1 : (int)levels[winner]);
        line.Element = winner;
        if (anyUnknown)
        {
            line.Low = Math.Max(best, least);
            line.High = Math.Max(best, most);
            line.State = counted == line.Low && line.Low == line.High ? LineState.Exact : winner < 0 ? LineState.NotKnown : LineState.PartlyKnown;
        }
    }
}
