using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>What the lines of a group come to: docs/semantics.md, 9. Called from compiled plans.</summary>
internal static class GroupMath
{
    /// <summary>A group whose lines are done.</summary>
    public static void Done(Workspace work, LinePlan plan)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        bool isSettledPick = plan.Pick.Kind != PickKind.Sum && plan.Pick.Count == 1 && AreSettled(work, plan);
        entry = LineMath.Empty(Truth.True);
        if (isSettledPick && plan.HasOnlyLimits)
        {
            entry.Element = PickSettled(work, plan, out long points);
            ExactLine.WriteLimited(ref entry, points, plan.Stages.Limits.FloorLow, plan.Stages.Limits.CapLow);
            return;
        }

        PickedValue picked = plan.Pick.Kind == PickKind.Sum ? SumOfLines(work, plan) : PickLines(work, plan);
        entry.Raw = picked.Raw;
        entry.Element = picked.Winner;
        LineState states = 0;
        foreach (int child in plan.Children)
        {
            states |= work.Ledger[child].State;
        }

        Finish(ref entry, work, plan, picked, (states & LineStates.Known) != 0);
    }

    /// <summary>系数 of a group and its stages, from what the pick came to.</summary>
    public static void Finish(ref LedgerEntry entry, Workspace work, LinePlan plan, in PickedValue picked, bool anyKnown)
    {
        long multiplied = plan.Multiply(picked.Raw, plan.GroupTimes);
        entry.Multiplier = multiplied - picked.Raw;
        long oneEnd = plan.Multiply(picked.Low, plan.GroupTimes);
        long otherEnd = plan.Multiply(picked.High, plan.GroupTimes);
        LineMath.Finish(ref entry, work, plan, multiplied, Math.Min(oneEnd, otherEnd), Math.Max(oneEnd, otherEnd), anyKnown);
    }

    private static PickedValue SumOfLines(Workspace work, LinePlan plan)
    {
        long raw = 0;
        long low = 0;
        long high = 0;
        foreach (int child in plan.Children)
        {
            ref readonly LedgerEntry line = ref work.Ledger[child];
            checked
            {
                raw += line.Counted;
                low += line.Low;
                high += line.High;
            }
        }

        return new(raw, low, high, -1);
    }

    private static PickedValue PickLines(Workspace work, LinePlan plan)
    {
        ElementPick pick = work.Elements;
        pick.Clear();
        for (int position = 0; position < plan.Children.Length; position++)
        {
            ref readonly LedgerEntry line = ref work.Ledger[plan.Children[position]];
            if (line.Presence != Truth.False)
            {
                bool isKnown = line.State is LineState.Exact or LineState.PartlyKnown;
                pick.Add(line.Presence == Truth.True, isKnown, line.Counted, line.Low, line.High, position, -1);
            }
        }

        PickedValue picked = pick.Resolve(plan.Pick);
        DropLosers(work, plan);
        return picked with { Winner = picked.Winner < 0 ? -1 : pick.ElementOf(picked.Winner) };
    }

    /// <summary>True when every line is exact and applies, or does not apply.</summary>
    private static bool AreSettled(Workspace work, LinePlan plan)
    {
        foreach (int child in plan.Children)
        {
            ref readonly LedgerEntry line = ref work.Ledger[child];
            if ((line.State & LineStates.Open) != 0 || line.Presence == Truth.Unknown)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The best, or worst, of such lines; -1 when none applies.</summary>
    private static int PickSettled(Workspace work, LinePlan plan, out long best)
    {
        int sign = plan.Pick.Kind == PickKind.Worst ? -1 : 1;
        int winner = -1;
        best = 0;
        for (int position = 0; position < plan.Children.Length; position++)
        {
            ref readonly LedgerEntry line = ref work.Ledger[plan.Children[position]];
            if (line.Presence == Truth.True && (winner < 0 || sign * line.Counted > sign * best))
            {
                (winner, best) = (position, line.Counted);
            }
        }

        for (int position = 0; position < plan.Children.Length; position++)
        {
            if (position != winner)
            {
                Drop(ref work.Ledger[plan.Children[position]]);
            }
        }

        return winner;
    }

    private static void Drop(ref LedgerEntry loser)
    {
        loser.NotBest = -loser.Counted;
        loser.Counted = 0;
    }

    private static void DropLosers(Workspace work, LinePlan plan)
    {
        work.Elements.MarkKept(plan.Pick);
        int candidate = 0;
        foreach (int child in plan.Children)
        {
            ref LedgerEntry line = ref work.Ledger[child];
            bool isKept = line.Presence != Truth.False && work.Elements.IsKept(candidate++);
            if (!isKept)
            {
                Drop(ref line);
            }
        }
    }
}
