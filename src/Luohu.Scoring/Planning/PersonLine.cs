using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>What a line in a group over persons is in the ledger: what it came to for the persons taken, added up (docs/semantics.md, 15).</summary>
internal static class PersonLine
{
    /// <summary>The sums over the persons taken; of only one, the line as it is for that one.</summary>
    public static LedgerEntry Taken(PersonLedger persons, int offset)
    {
        LedgerEntry sum = LineMath.Empty(Truth.False);
        int taken = 0;
        for (int p = 0; p < persons.Count; p++)
        {
            if (persons[p].IsTaken)
            {
                sum = taken++ == 0 ? persons.EntryOf(p, offset) : Added(sum, persons.EntryOf(p, offset));
            }
        }

        return sum;
    }

    /// <summary>Widens the ends by what persons bring who may be there.</summary>
    public static void AddMaybe(PersonLedger persons, int offset, ref LedgerEntry sum)
    {
        for (int p = 0; p < persons.Count; p++)
        {
            ref readonly LedgerEntry line = ref persons.EntryOf(p, offset);
            if (!persons[p].IsSure)
            {
                sum.Low = checked(sum.Low + Math.Min(0, line.Low));
                sum.High = checked(sum.High + Math.Max(0, line.High));
            }
        }
    }

    /// <summary>The line with its presence and its state.</summary>
    public static void State(PersonLedger persons, int offset, int presence, ref LedgerEntry line)
    {
        bool isKnown = false;
        for (int p = 0; p < persons.Count; p++)
        {
            isKnown |= persons[p].IsTaken && persons.EntryOf(p, offset).State is LineState.Exact or LineState.PartlyKnown;
        }

        line.Presence = (byte)presence;
        line.State = presence == Truth.False ? LineState.NotApplicable
            : line.Counted - line.NotBest == line.Low && line.Low == line.High ? LineState.Exact
            : isKnown ? LineState.PartlyKnown
            : LineState.NotKnown;
    }

    /// <summary>Whether the line applies to anyone who may bring something.</summary>
    public static int HighestPresence(PersonLedger persons, int offset, bool onlyTaken)
    {
        int highest = Truth.False;
        for (int p = 0; p < persons.Count; p++)
        {
            int presence = Math.Min(persons.EntryOf(p, offset).Presence, persons[p].IsSure ? Truth.True : Truth.Unknown);
            highest = onlyTaken && !persons[p].IsTaken ? highest : Math.Max(highest, presence);
        }

        return highest;
    }

    /// <summary>The same where anyone may be taken: it applies only if it does to all, and someone is surely there.</summary>
    public static int PresenceForAny(PersonLedger persons, int offset)
    {
        bool toAll = true;
        for (int p = 0; p < persons.Count; p++)
        {
            toAll &= persons.EntryOf(p, offset).Presence == Truth.True;
        }

        int highest = HighestPresence(persons, offset, onlyTaken: false);
        return toAll ? highest : Math.Min(highest, Truth.Unknown);
    }

    private static LedgerEntry Added(in LedgerEntry a, in LedgerEntry b) => checked(new LedgerEntry
    {
        Raw = a.Raw + b.Raw,
        Multiplier = a.Multiplier + b.Multiplier,
        EachRounding = a.EachRounding + b.EachRounding,
        EachFloor = a.EachFloor + b.EachFloor,
        EachCap = a.EachCap + b.EachCap,
        Rounding = a.Rounding + b.Rounding,
        Floor = a.Floor + b.Floor,
        Cap = a.Cap + b.Cap,
        Excluded = a.Excluded + b.Excluded,
        NotBest = a.NotBest + b.NotBest,
        Counted = a.Counted + b.Counted,
        Low = a.Low + b.Low,
        High = a.High + b.High,
        Amount = Cell.NotKnown,
        ExcludedBy = a.ExcludedBy >= 0 ? a.ExcludedBy : b.ExcludedBy,
        Element = -1,
        ElementKey = Cell.NotKnown,
        Case = -1,
    });
}
