using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>What a hand-written twin keeps of a line: of a ledger entry what can differ from line to line in its ruleset.</summary>
internal struct TwinLine
{
    public long Raw;
    public long Floor;
    public long Cap;
    public long NotBest;
    public long Counted;
    public long Low;
    public long High;
    public long Amount;
    public long Key;
    public int Element;
    public int Case;
    public LineState State;
    public byte Presence;

    /// <summary>The same as an entry of the engine's ledger.</summary>
    public readonly LedgerEntry ToEntry() => new()
    {
        Raw = Raw, Floor = Floor, Cap = Cap, NotBest = NotBest, Counted = Counted, Low = Low, High = High, Amount = Amount,
        ExcludedBy = -1, Element = Element, ElementKey = Key, Case = Case, State = State, Presence = Presence,
    };
}
