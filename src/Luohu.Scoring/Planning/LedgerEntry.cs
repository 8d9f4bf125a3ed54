namespace Luohu.Scoring.Planning;

/// <summary>
/// The numbers of one line, at the ruleset's point scale. Raw and all adjustments (Multiplier to NotBest) make Counted. Low and High bound what the line
/// itself can come to once everything is known, before its group picks. What every line has stands first, so that it lies close together.
/// </summary>
internal struct LedgerEntry
{
    public long Raw;
    public long Counted;
    public long Low;
    public long High;

    public LineState State;

    /// <summary>Whether the line takes part at all: a <see cref="Truth"/> value.</summary>
    public byte Presence;

    /// <summary>The table row or band that decided; -1 when none did.</summary>
    public int Case;

    public long Cap;

    /// <summary>The quantity that an item judged once counts by (量: of a table, of bands, of points per unit), at its own scale; not known when there is none.</summary>
    public long Amount;

    public long Floor;
    public long Multiplier;
    public long EachRounding;
    public long EachFloor;
    public long EachCap;
    public long Rounding;
    public long Excluded;
    public long NotBest;

    /// <summary>Ledger index of the line that excludes this one; -1 when none does.</summary>
    public int ExcludedBy;

    /// <summary>The record (or group of records, or line of a group) that decided, counted from 0; -1 when none did alone.</summary>
    public int Element;

    /// <summary>Of an item over groups of records: the key of the group that decided; not known when none did.</summary>
    public long ElementKey;
}
