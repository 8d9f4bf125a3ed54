using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>Puts candidates in order.</summary>
internal static class RankOrder
{
    /// <summary>
    /// The candidates of a table in order, whatever the order of the table. Lots decide among equals only when the rules say so (no shared ranks, or lots at
    /// the line) or the officer does, and only when there is a seed.
    /// </summary>
    /// <param name="table">Everybody; only those of standing <see cref="Standing.Candidate"/> are in the list.</param>
    /// <param name="rules">The keys, and how equals are numbered.</param>
    /// <param name="seed">What lots are drawn with, or null.</param>
    /// <param name="equalsByLot">The officer's decision that lots order equals although the ruleset does not say so.</param>
    /// <exception cref="ScoringException">Ranks are not to be shared, there are equals, and there is no seed.</exception>
    public static RankedList Sort(CandidateTable table, RankingRules rules, LotSeed? seed = null, bool equalsByLot = false)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rules.Keys.Count, table.Keys);
        var sorter = new RankSorter(table, rules);
        sorter.SortByKeys();
        bool isByLot = seed is not null && (equalsByLot || rules.Style == RankStyle.Distinct || rules.LastTie == LastTie.Lot);
        if (isByLot && seed is not null)
        {
            sorter.SortEqualsByLot(seed);
        }
        else if (rules.Style == RankStyle.Distinct && sorter.CountEquals() is > 0 and var equals)
        {
            throw new ScoringException([Catalogue.SeedMissingForOrder(equals)]);
        }
        else
        {
            sorter.SortEqualsById();
        }

        return new RankedList(table, rules, seed, isByLot, sorter.Rows, sorter.Firsts());
    }
}
