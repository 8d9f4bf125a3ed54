using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Allocation;

/// <summary>What choosing goes by besides the list, the wishes and the places.</summary>
internal sealed record ChoiceRules
{
    /// <summary>At most one per kind, each of a kind that there is.</summary>
    public IReadOnlyList<KindLimit> KindLimits { get; init; } = [];

    /// <summary>The order of those who are equal in the list is that of their lots; else equals who both have wishes are an error.</summary>
    public bool LotsDecide { get; init; }

    /// <summary>The ruleset lets lots decide; when they do not, it is because there is no seed.</summary>
    public bool LotsAreTheRule { get; init; }

    /// <summary>As the list was ordered.</summary>
    public static ChoiceRules Of(RankedList list, IReadOnlyList<KindLimit> kindLimits) => new()
    {
        KindLimits = kindLimits,
        LotsDecide = list.IsByLot,
        LotsAreTheRule = list.Rules.Style == RankStyle.Distinct || list.Rules.LastTie == LastTie.Lot,
    };
}
