namespace Luohu.Scoring.Allocation;

/// <summary>What choosing goes by besides the list, the wishes and the places.</summary>
internal sealed record ChoiceRules
{
    /// <summary>At most one per kind, each of a kind that there is.</summary>
    public IReadOnlyList<KindLimit> KindLimits { get; init; } = [];

    /// <summary>The order of those who are equal in the list is that of their lots; else equals who both have wishes are an error.</summary>
    public bool LotsDecide { get; init; }
}
