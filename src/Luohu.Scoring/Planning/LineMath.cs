using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>What happens to the numbers of a line once its value or values are computed: docs/semantics.md, 5 to 10. Called from compiled plans.</summary>
internal static class LineMath
{
    /// <summary>An item judged once.</summary>
    public static void Once(Workspace work, LinePlan plan, int presence, long value, int caseIndex, long amount)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        entry = Empty(presence);
        if (presence == Truth.False)
        {
            return;
        }

        bool isKnown = value != Cell.NotKnown;
        long low = isKnown ? value : plan.ValueLow;
        long high = isKnown ? value : plan.ValueHigh;
        if (presence == Truth.Unknown)
        {
            Suspend(ref entry, low, high, plan);
            return;
        }

        entry.Raw = isKnown ? value : 0;
        entry.Case = isKnown ? caseIndex : -1;
        entry.Amount = amount;
        Finish(ref entry, plan, low, high, isKnown);
    }

    /// <summary>An item over a list that is not known.</summary>
    public static void EachUnknown(Workspace work, LinePlan plan)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        entry = Empty(Truth.True);
        Finish(ref entry, plan, plan.RawLow, plan.RawHigh, isKnown: false);
    }

    /// <summary>One element of an item over a list.</summary>
    public static void Element(Workspace work, LinePlan plan, int presence, long value, int element, int caseIndex, long amount)
    {
        work.Trace?.Add(new ElementEntry(plan.Index, element, presence, amount, value, caseIndex));
        bool isKnown = value != Cell.NotKnown;
        work.Elements.Add(presence == Truth.True, isKnown, value, isKnown ? value : plan.ValueLow, isKnown ? value : plan.ValueHigh, element, caseIndex);
    }

    /// <summary>An item over a list whose elements have been added.</summary>
    public static void EachDone(Workspace work, LinePlan plan)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        PickedValue picked = work.Elements.Resolve(plan.Pick);
        entry = Empty(Truth.True) with { Raw = picked.Raw };
        if (picked.Winner >= 0)
        {
            entry.Element = work.Elements.ElementOf(picked.Winner);
            entry.Case = work.Elements.CaseOf(picked.Winner);
        }

        Finish(ref entry, plan, picked.Low, picked.High, work.Elements.AnyKnown);
    }

    /// <summary>A group whose lines are done.</summary>
    public static void Group(Workspace work, LinePlan plan)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        entry = Empty(Truth.True);
        PickedValue picked = plan.Pick.Kind == PickKind.Sum ? SumOfLines(work, plan) : PickLines(work, plan);
        entry.Raw = picked.Raw;
        entry.Element = picked.Winner;
        bool anyKnown = false;
        foreach (int child in plan.Children)
        {
            anyKnown |= work.Ledger[child].State is LineState.Exact or LineState.PartlyKnown;
        }

        Finish(ref entry, plan, picked.Low, picked.High, anyKnown);
    }

    /// <summary>The condition of a group: fails, and nothing in it applies; is not known, and nothing in it counts yet.</summary>
    public static void Restrict(Workspace work, LinePlan plan, int presence)
    {
        for (int i = plan.Index; i < plan.End && presence != Truth.True; i++)
        {
            ref LedgerEntry entry = ref work.Ledger[i];
            if (presence == Truth.False || entry.Presence == Truth.False)
            {
                entry = Empty(Truth.False);
                continue;
            }

            long low = entry.Low;
            long high = entry.High;
            entry = Empty(Truth.Unknown);
            Hold(ref entry, low, high);
        }
    }

    private static LedgerEntry Empty(int presence) => new() { Element = -1, Case = -1, Amount = Cell.NotKnown, Presence = (byte)presence };

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
                line.NotBest = -line.Counted;
                line.Counted = 0;
            }
        }
    }

    /// <summary>A line that may or may not apply counts nothing, and its range reaches 0.</summary>
    private static void Suspend(ref LedgerEntry entry, long low, long high, LinePlan plan)
    {
        low = Staged(low, plan);
        high = Staged(high, plan);
        Hold(ref entry, low, high);
    }

    private static void Hold(ref LedgerEntry entry, long low, long high)
    {
        entry.Low = Math.Min(0, low);
        entry.High = Math.Max(0, high);
        entry.State = entry.Low == entry.High ? LineState.Exact : LineState.NotKnown;
    }

    private static void Finish(ref LedgerEntry entry, LinePlan plan, long low, long high, bool isKnown)
    {
        long rounded = Round(entry.Raw, plan);
        long floored = AtLeast(rounded, plan);
        long capped = AtMost(floored, plan);
        entry.Rounding = rounded - entry.Raw;
        entry.Floor = floored - rounded;
        entry.Cap = capped - floored;
        entry.Counted = capped;
        entry.Low = Staged(low, plan);
        entry.High = Staged(high, plan);
        entry.State = entry.Counted == entry.Low && entry.Low == entry.High ? LineState.Exact : isKnown ? LineState.PartlyKnown : LineState.NotKnown;
    }

    private static long Staged(long value, LinePlan plan) => AtMost(AtLeast(Round(value, plan), plan), plan);

    private static long Round(long value, LinePlan plan) =>
        plan.RoundingStep == 1 || plan.Rounding is null ? value : checked(ExactMath.RoundedQuotient(value, plan.RoundingStep, plan.Rounding.Mode) * plan.RoundingStep);

    private static long AtLeast(long value, LinePlan plan) => plan.Floor is { } floor ? Math.Max(value, floor) : value;

    private static long AtMost(long value, LinePlan plan) => plan.Cap is { } cap ? Math.Min(value, cap) : value;
}
