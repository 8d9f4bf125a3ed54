using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>Which columns the published list of a round has.</summary>
internal static class ListColumns
{
    public static IReadOnlyList<ListColumn> Of(RoundData round, ListOptions options, ClaimText claims) =>
    [
        .. Persons(round, options),
        .. Claims(round, options, claims),
        .. Outcomes(round, claims),
    ];

    private static IEnumerable<ListColumn> Persons(RoundData round, ListOptions options)
    {
        RankedList list = round.List;
        string IdOf(string id) => options.MasksIds ? IdMask.Of(id) : id;
        yield return new("rank", new("名次", "rank"), p => (decimal)list.RankAt(p));
        yield return new("id", new("编号", "id"), p => IdOf(list[p].Id)) { OutsideOf = row => IdOf(row.Id) };
        yield return new("total", new("总分", "total"), p => Points.Of(list[p].Total, round.Scale)) { OutsideOf = row => Points.Of(row.Total, round.Scale) };
        if (Enumerable.Range(0, list.Count).Any(p => list.ZoneRankAt(p) > 0))
        {
            yield return new("zone", new("区域", "zone"), p => list[p].Zone) { OutsideOf = row => row.Zone };
            yield return new("zone_rank", new("区内名次", "zone rank"), p => list.ZoneRankAt(p) is > 0 and var rank ? (decimal)rank : null);
        }
    }

    private static IEnumerable<ListColumn> Claims(RoundData round, ListOptions options, ClaimText claims)
    {
        RankedList list = round.List;
        if (list.Rules.Batches.Count > 0)
        {
            yield return new("batch", new("批次", "batch"), p => list[p].Batch < list.Rules.Batches.Count ? claims.BatchAt(p) : null);
        }

        // The total has a column already.
        for (int i = 0; i < list.Rules.Keys.Count; i++)
        {
            int key = i;
            string text = list.Rules.Keys[key].Text;
            if (text is not ("总分" or "total"))
            {
                yield return new(text, new(text, text), p => claims.ValueAt(p, key));
            }
        }

        // Whoever knows the seed could try ids until one draws that lot, and so find out what the mask hides.
        if (list.IsByLot && !options.MasksIds)
        {
            yield return new("lot", new("签号", "lot"), p => list.LotAt(p)?.ToString());
        }
    }

    private static IEnumerable<ListColumn> Outcomes(RoundData round, ClaimText claims)
    {
        yield return new("outcome", new("结果", "outcome"), p => claims.Words(RoundWords.Of(round.Admission[p])))
        {
            OutsideOf = _ => claims.Words(RoundWords.NotRanked),
        };
        if (round.Choice is not null)
        {
            yield return new("place", new("选得", "place"), p => round.PlaceAt(p)?.Place.Id);
            yield return new("place_name", new("选得名称", "place name"), p => round.PlaceAt(p)?.Place.Name);
            yield return new("wish", new("志愿", "wish"), p => round.PlaceAt(p) is { Wish: var wish } ? (decimal)wish : null);
        }

        yield return new("reason", new("原因", "reason"), p => Reason(round, claims, p)) { OutsideOf = row => claims.Words(RoundWords.Of(row.Standing)) };
    }

    private static string Reason(RoundData round, ClaimText claims, int position)
    {
        Placing placing = round.Admission[position];
        string reason = claims.Words(RoundWords.Of(placing.Reason));
        return placing.Nearest < 0
            ? reason + NoPlace(round, claims, position)
            : claims.Words(
                $"{reason}；与录取的末位（第 {round.List.RankAt(placing.Nearest)} 名）相比，{claims.Apart(placing.Nearest, position)}",
                $"{reason}; from the last admitted (rank {round.List.RankAt(placing.Nearest)}): {claims.Apart(placing.Nearest, position)}");
    }

    private static string NoPlace(RoundData round, ClaimText claims, int position) =>
        round.Choice is not { Result: var result } choice || choice.ChooserAt(position) is not (>= 0 and var chooser) || result.PlaceOf(chooser) >= 0 ? string.Empty
        : result.WishesOf(chooser).IsEmpty ? claims.Words($"；没有填写志愿", $"; there are no wishes")
        : claims.Words($"；各个志愿都未得", $"; no wish could be granted");
}
