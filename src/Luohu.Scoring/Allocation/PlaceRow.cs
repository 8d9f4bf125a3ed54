namespace Luohu.Scoring.Allocation;

/// <summary>One place that is given out: a school, a building, a town.</summary>
/// <param name="Id">What wishes call it.</param>
/// <param name="Capacity">How many can have it; 0 or more.</param>
/// <param name="Line">The line of the file, from 1.</param>
internal sealed record PlaceRow(string Id, int Capacity, int Line)
{
    /// <summary>For people; null when it has none but its id.</summary>
    public string? Name { get; init; }

    /// <summary>What it is one of, for limits that several places have in common; null: of none.</summary>
    public string? Kind { get; init; }

    /// <summary>The zone it lies in; null when that does not matter.</summary>
    public string? Zone { get; init; }

    /// <summary>At most so many of the list may have it; null: as many as there is room for.</summary>
    public int? Cap { get; init; }

    /// <summary>Open only to those of its own zone.</summary>
    public bool OwnZoneOnly { get; init; }

    /// <summary>How many of the list can have it: the smaller of capacity and cap.</summary>
    public int Seats => Math.Min(Capacity, Cap ?? Capacity);

    /// <summary>The cap ends the giving out, not the room.</summary>
    public bool IsCapped => Cap < Capacity;
}
