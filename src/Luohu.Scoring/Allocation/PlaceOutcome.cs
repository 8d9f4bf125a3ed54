namespace Luohu.Scoring.Allocation;

/// <summary>What became of one place. Choosers by their place in the list.</summary>
/// <param name="Place">The number of the place.</param>
/// <param name="Holders">Who has it, in the order of the list.</param>
/// <param name="Waiting">Who wished for it, was let in to its zone and has nothing better, in the order of the list: to them it would fall next.</param>
/// <param name="SeatsLeft">Seats that nobody took; more than what a kind limit lets in, perhaps.</param>
internal sealed record PlaceOutcome(int Place, IReadOnlyList<int> Holders, IReadOnlyList<int> Waiting, int SeatsLeft)
{
    public bool IsFull => SeatsLeft == 0;

    /// <summary>The line of the place: whose claim was the last that sufficed; -1 when nobody has it.</summary>
    public int LastHolder => Holders.Count > 0 ? Holders[^1] : -1;
}
