namespace Luohu.Scoring.Planning;

/// <summary>What one record (or group of records) brought to an item over 各, kept when an explanation will be asked for.</summary>
/// <param name="Line">Ledger index of the item.</param>
/// <param name="Element">Position of the record or group.</param>
/// <param name="Presence">Whether it is surely or maybe there: a <see cref="Truth"/> value.</param>
/// <param name="Amount">The quantity it counts by, at its own scale; not known when there is none.</param>
/// <param name="Value">Its points after 系数 and the 单项 stages, before the pick, at the point scale; may be not known.</param>
/// <param name="Case">The table row or band that gave the value, or -1.</param>
internal readonly record struct ElementEntry(int Line, int Element, int Presence, long Amount, long Value, int Case)
{
    /// <summary>In a group over persons: the position of the person; else -1.</summary>
    public required int Person { get; init; }

    /// <summary>Of a group of records: what its records have in common.</summary>
    public required long Key { get; init; }
}
