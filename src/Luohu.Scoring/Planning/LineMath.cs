using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>What happens to the numbers of a line once its value or values are computed: docs/semantics.md, 5 to 10. Called from compiled plans.</summary>
internal static class LineMath
{
    /// <summary>Floor and cap of a line that has them by date or zone; not known where the line has none.</summary>
    public static void Limit(Workspace work, LinePlan plan, long floor, long cap)
    {
        StageLimits limits = plan.Stages.Limits;
        limits = floor == Cell.NotKnown ? limits : limits with { FloorLow = floor, FloorHigh = floor };
        work.Limits[plan.Index] = cap == Cell.NotKnown ? limits : limits with { CapLow = cap, CapHigh = cap };
    }

    /// <summary>An item judged once.</summary>
    public static void Once(Workspace work, LinePlan plan, int presence, long value, long times, int caseIndex, long amount)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        entry = Empty(presence);
        if (presence == Truth.False)
        {
            return;
        }

        bool isKnown = value != Cell.NotKnown && times != Cell.NotKnown;
        long multiplied = isKnown ? plan.Multiply(value, times) : 0;
        long low = isKnown ? multiplied : plan.ElementLow;
        long high = isKnown ? multiplied : plan.ElementHigh;
        if (presence == Truth.Unknown)
        {
            Suspend(ref entry, work, plan, low, high);
            return;
        }

        entry.Raw = isKnown ? value : 0;
        entry.Multiplier = multiplied - entry.Raw;
        entry.Case = isKnown ? caseIndex : -1;
        entry.Amount = amount;
        Finish(ref entry, work, plan, multiplied, low, high, isKnown);
    }

    /// <summary>An item over a list that is not known.</summary>
    private static void EachUnknown(Workspace work, LinePlan plan, int presence)
    {
        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        entry = Empty(Truth.True);
        Finish(ref entry, work, plan, 0, plan.RawLow, plan.RawHigh, isKnown: false);
        RestrictOne(ref entry, presence);
    }

    /// <summary>One element of an item over a list.</summary>
    public static void Element(Workspace work, LinePlan plan, int presence, long value, long times, int element, int caseIndex, long amount)
    {
        bool isKnown = value != Cell.NotKnown && times != Cell.NotKnown;
        ElementPoints points = isKnown ? PointsOf(plan, value, times) : new(0, 0, 0, 0, Cell.NotKnown);
        work.Trace?.Add(new ElementEntry(plan.Index, element, presence, amount, points.Final, caseIndex) { Person = work.Person, Key = KeyOf(work, plan, element) });
        long low = isKnown ? points.Final : plan.ElementLow;
        long high = isKnown ? points.Final : plan.ElementHigh;
        work.Elements.Add(presence == Truth.True, isKnown, points, low, high, element, caseIndex);
    }

    /// <summary>An item over a list whose elements have been added, if they are known.</summary>
    public static void EachDone(Workspace work, LinePlan plan, int presence, bool isKnown)
    {
        if (!isKnown)
        {
            EachUnknown(work, plan, presence);
            return;
        }

        ref LedgerEntry entry = ref work.Ledger[plan.Index];
        PickedValue picked = work.Elements.Resolve(plan.Pick);
        entry = Empty(Truth.True) with { Raw = picked.Raw };
        if (picked.Winner >= 0)
        {
            entry.Element = work.Elements.ElementOf(picked.Winner);
            entry.ElementKey = KeyOf(work, plan, entry.Element);
            entry.Case = work.Elements.CaseOf(picked.Winner);
        }

        if (plan.HasElementStages)
        {
            TellStages(ref entry, work.Elements.SumOfKept(plan.Pick));
        }

        Finish(ref entry, work, plan, picked.Raw, picked.Low, picked.High, work.Elements.AnyKnown);
        RestrictOne(ref entry, presence);
    }

    /// <summary>The condition of a group: fails, and nothing in it applies; is not known, and nothing in it counts yet.</summary>
    public static void Restrict(Workspace work, LinePlan plan, int presence)
    {
        for (int i = plan.Index; i < plan.End && presence != Truth.True; i++)
        {
            RestrictOne(ref work.Ledger[i], presence);
        }
    }

    /// <summary>One line counts nothing when another counts. A line that may come to something may exclude: the ranges cover both.</summary>
    /// <param name="work">The ledger.</param>
    /// <param name="excluder">Ledger index of the line that excludes.</param>
    /// <param name="excluded">Ledger index of the line that then counts nothing.</param>
    /// <param name="presence">Whether the groups apply that are around the excluder and not around the other.</param>
    public static void Exclude(Workspace work, int excluder, int excluded, int presence)
    {
        LedgerEntry cause = work.Ledger[excluder];
        ref LedgerEntry entry = ref work.Ledger[excluded];
        RestrictOne(ref cause, presence);
        if (entry.Presence == Truth.False || (cause.Low == 0 && cause.High == 0))
        {
            return;
        }

        bool isSure = cause.Low > 0 || cause.High < 0;
        if (isSure || cause.Counted != 0)
        {
            entry.Excluded -= entry.Counted;
            entry.Counted = 0;
            entry.ExcludedBy = entry.ExcludedBy < 0 ? excluder : entry.ExcludedBy;
        }

        entry.Low = isSure ? 0 : Math.Min(0, entry.Low);
        entry.High = isSure ? 0 : Math.Max(0, entry.High);
        bool isExact = entry.Low == entry.High;
        entry.State = isExact ? LineState.Exact : entry.State == LineState.Exact ? LineState.PartlyKnown : entry.State;
    }

    private static void RestrictOne(ref LedgerEntry entry, int presence)
    {
        if (presence == Truth.True)
        {
            return;
        }

        if (presence == Truth.False || entry.Presence == Truth.False)
        {
            entry = Empty(Truth.False);
            return;
        }

        long low = entry.Low;
        long high = entry.High;
        entry = Empty(Truth.Unknown);
        Hold(ref entry, low, high);
    }

    private static ElementPoints PointsOf(LinePlan plan, long value, long times)
    {
        long multiplied = plan.Multiply(value, times);
        long rounded = plan.Each.Round(multiplied);
        long floored = plan.Each.Limits.AtLeast(rounded);
        return new(value, multiplied, rounded, floored, plan.Each.Limits.AtMost(floored));
    }

    /// <summary>What became of the points of the records that were picked, on the way to what they bring.</summary>
    private static void TellStages(ref LedgerEntry entry, in ElementPoints picked)
    {
        entry.Raw = picked.Own;
        entry.Multiplier = picked.Multiplied - picked.Own;
        entry.EachRounding = picked.Rounded - picked.Multiplied;
        entry.EachFloor = picked.Floored - picked.Rounded;
        entry.EachCap = picked.Final - picked.Floored;
    }

    /// <summary>An entry of nothing.</summary>
    public static LedgerEntry Empty(int presence) => new() { ExcludedBy = -1, Element = -1, ElementKey = Cell.NotKnown, Case = -1, Amount = Cell.NotKnown, Presence = (byte)presence };

    private static long KeyOf(Workspace work, LinePlan plan, int element) => plan.Grouping < 0 ? Cell.NotKnown : work.Groupings[plan.Grouping].KeyOf(element);

    /// <summary>A line that may or may not apply counts nothing, and its range reaches 0.</summary>
    private static void Suspend(ref LedgerEntry entry, Workspace work, LinePlan plan, long low, long high)
    {
        StageLimits limits = LimitsOf(work, plan);
        Hold(ref entry, limits.Low(plan.Stages.Round(low)), limits.High(plan.Stages.Round(high)));
    }

    private static void Hold(ref LedgerEntry entry, long low, long high)
    {
        entry.Low = Math.Min(0, low);
        entry.High = Math.Max(0, high);
        entry.State = entry.Low == entry.High ? LineState.Exact : LineState.NotKnown;
    }

    /// <summary>The stages of the line itself, from what the pick (and the 系数 of a group) came to.</summary>
    public static void Finish(ref LedgerEntry entry, Workspace work, LinePlan plan, long points, long low, long high, bool isKnown)
    {
        StageLimits limits = LimitsOf(work, plan);
        long rounded = plan.Stages.Round(points);
        long floored = limits.AtLeast(rounded);
        long capped = limits.AtMost(floored);
        entry.Rounding = rounded - points;
        entry.Floor = floored - rounded;
        entry.Cap = capped - floored;
        entry.Counted = capped;
        entry.Low = limits.Low(plan.Stages.Round(low));
        entry.High = limits.High(plan.Stages.Round(high));
        entry.State = entry.Counted == entry.Low && entry.Low == entry.High ? LineState.Exact : isKnown ? LineState.PartlyKnown : LineState.NotKnown;
    }

    private static StageLimits LimitsOf(Workspace work, LinePlan plan) => plan.Stages.HasOpenLimits ? work.Limits[plan.Index] : plan.Stages.Limits;
}
