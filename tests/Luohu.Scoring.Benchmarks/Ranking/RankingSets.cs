using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Benchmarks.Rounds;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Benchmarks.Ranking;

/// <summary>Ranking a million candidates by five keys, against a plain sort of the same keys with a comparer.</summary>
internal static class RankingSets
{
    private const int Candidates = 1_000_000;
    private const string Plain = "Array.Sort with a comparer";
    private const string KeysOnly = "order by batch and keys";
    private const string Whole = "the whole list, with ranks and equals";

    private static readonly RankingRules Rules = new()
    {
        Keys = [new("总分", true), new("社保", true), new("居住证", true), new("住所", true), new("申请.时间", false)],
        Batches = ["优先"],
    };

    public static MeasureSet Order()
    {
        CandidateTable table = Table();
        int[] plain = SortPlainly(table);
        RankedList list = RankOrder.Sort(table, Rules);
        if (Enumerable.Range(0, Candidates).Any(p => list.RowAt(p) != plain[p]))
        {
            throw new InvalidOperationException("The plain sort and the list differ.");
        }

        return new(
            "ranking",
            "A million candidates in order of a batch and five keys",
            "candidate",
            [
                new(Plain, Candidates, () => SortPlainly(table)),
                new(KeysOnly, Candidates, () => new RankSorter(table, Rules).SortByKeys()) { UsesThreads = true },
                new(Whole, Candidates, () => RankOrder.Sort(table, Rules)) { UsesThreads = true },
                new("the whole list, equals by lot", Candidates, () => RankOrder.Sort(table, Rules, LotSeed.Parse("a seed to measure with"), equalsByLot: true)) { UsesThreads = true },
                new("admission over ten zones and a pool", Candidates, Admitting(table)) { UsesThreads = true },
            ],
            [new(KeysOnly, Plain, 1m), new(Whole, Plain, 1m)]);
    }

    /// <summary>Some 25,000 totals, sub-scores of few values, a second of a year: one in twenty has an equal.</summary>
    private static CandidateTable Table()
    {
        var table = new CandidateTable(5);
        ulong state = 20160630;
        for (int row = 0; row < Candidates; row++)
        {
            long total = Next(ref state, 500) + Next(ref state, 500) + Next(ref state, 24_000);
            long time = Next(ref state, 40) == 0 ? Cell.NotKnown : 63_000_000_000 + Next(ref state, 100);
            string zone = Zones[Next(ref state, 10)];
            int batch = Next(ref state, 50) == 0 ? 0 : 1;
            table.Add(
                new CandidateRow(row.ToString("D12", CultureInfo.InvariantCulture), row, Standing.Candidate, Verdict.Eligible, total, batch, zone, null),
                [total, Next(ref state, 3), Next(ref state, 2), Next(ref state, 2), time]);
        }

        return table;
    }

    private static readonly string[] Zones = [.. Enumerable.Range(0, 10).Select(z => string.Create(CultureInfo.InvariantCulture, $"zone {z}"))];

    /// <summary>A fixed sequence (xorshift), the same on every machine.</summary>
    private static int Next(ref ulong state, int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)((state >> 20) % (ulong)below);
    }

    private static int[] SortPlainly(CandidateTable table)
    {
        int[] rows = [.. Enumerable.Range(0, table.Count)];
        Array.Sort(rows, (a, b) =>
        {
            int order = table[a].Batch.CompareTo(table[b].Batch);
            ReadOnlySpan<long> left = table.KeysOf(a);
            ReadOnlySpan<long> right = table.KeysOf(b);
            for (int key = 0; order == 0 && key < left.Length; key++)
            {
                order = left[key] == right[key] ? 0
                    : left[key] == Cell.NotKnown ? 1
                    : right[key] == Cell.NotKnown ? -1
                    : Rules.Keys[key].IsDescending ? right[key].CompareTo(left[key]) : left[key].CompareTo(right[key]);
            }

            return order != 0 ? order : string.CompareOrdinal(table[a].Id, table[b].Id);
        });
        return rows;
    }

    private static Action Admitting(CandidateTable table)
    {
        RankingRules rules = Rules with { Rounds = [new(false, null), new(true, 0.1m)], LastTie = Model.LastTie.AdmitAll };
        RankedList list = RankOrder.Sort(table, rules);
        var quotas = Quotas.By(true, false, [.. Zones.Select((z, i) => new QuotaGroup(z, null, 20_000 * i))]);
        return () => Admission.Run(list, quotas);
    }
}
