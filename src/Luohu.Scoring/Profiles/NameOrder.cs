namespace Luohu.Scoring.Profiles;

/// <summary>
/// Which name of a table came behind which the last time. Files written by one program have the same names in the same order on every line, so that it
/// is mostly enough to compare. Not thread-safe.
/// </summary>
internal sealed class NameOrder
{
    private readonly int[] _next;

    public NameOrder(NameTable names)
    {
        Names = names;
        _next = new int[names.SlotCount + 1];
        Array.Fill(_next, -1);
    }

    public NameTable Names { get; }

    /// <summary>Where the name stands in the table that came behind the one of <paramref name="slot"/>, -1 for the first name of all; -1 when none did yet.</summary>
    public int Behind(int slot) => _next[slot + 1];

    public void Keep(int slot, int next) => _next[slot + 1] = next;
}
