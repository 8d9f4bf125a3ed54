using System.Text.Json;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Benchmarks.Data;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Whole files, from bytes to bytes with every check on, against a pass of <see cref="Utf8JsonReader"/> over the same bytes that does nothing with them.</summary>
internal static class BatchSets
{
    /// <summary>More lines than other sets have, so that what a run costs before its first line does not count.</summary>
    private const int Times = 5;

    private const string Pass = "bare pass of Utf8JsonReader";
    private const string Short = "short result, one worker";
    private const string ShortOnTwo = "short result, two workers";
    private const string Ledger = "ledger, one worker";
    private const string LedgerOnTwo = "ledger, two workers";
    private const string Table = "table, one worker";
    private const string TableOnTwo = "table, two workers";

    public static MeasureSet Indicators() => Of(DataSet.Indicators(), "batch", "NDJSON of 40 indicators");

    public static MeasureSet Settlement() => Of(DataSet.Settlement(2000), "batch-settlement", "NDJSON of Dongguan settlement");

    /// <summary>The same lines as a table.</summary>
    public static MeasureSet Tables()
    {
        DataSet set = DataSet.Indicators();
        byte[] table = TableText.Of(set.Lines());
        return new(
            "batch-table",
            "CSV of 40 indicators",
            "row",
            [
                Batch(Table, set, set.Count, () => new MemoryStream(table), new() { Input = BatchFormat.Csv, Workers = 1 }),
                Batch(TableOnTwo, set, set.Count, () => new MemoryStream(table), new() { Input = BatchFormat.Csv, Workers = 2 }),
            ],
            [new(TableOnTwo, Table) { IsSpeedUp = true, Label = "CSV, two workers against one" }]);
    }

    /// <summary>More and more lines, made as they are read: neither time nor memory per line may grow.</summary>
    public static MeasureSet Lines()
    {
        DataSet set = DataSet.Indicators();
        var lines = new NumberedLines(set.Lines());
        Measure Many(int count) => Batch($"{count:N0} lines", set, count, () => lines.Begin(count), new());
        return new("batch-lines", "NDJSON of 40 indicators, short result, all cores", "line", [Many(10_000), Many(100_000), Many(1_000_000)], []);
    }

    private static MeasureSet Of(DataSet set, string name, string title)
    {
        byte[] lines = set.Lines(Times * set.Count);
        int count = Times * set.Count;
        Measure Work(string measure, BatchDetail detail, int workers) =>
            Batch(measure, set, count, () => new MemoryStream(lines), new() { Detail = detail, Workers = workers });
        return new(
            name,
            title,
            "line",
            [
                new(Pass, count, () => ReadTokens(lines)),
                Work(Short, BatchDetail.Short, 1),
                Work(ShortOnTwo, BatchDetail.Short, 2),
                Work(Ledger, BatchDetail.Ledger, 1),
                Work(LedgerOnTwo, BatchDetail.Ledger, 2),
            ],
            [
                new(Short, Pass, 1.8m) { Label = $"{title}, short result, against a bare pass" },
                new(Ledger, Pass, 2.5m) { Label = $"{title}, ledger, against a bare pass" },
                new(ShortOnTwo, Short, 1.8m) { IsSpeedUp = true, Label = $"{title}, two workers against one" },
                new(LedgerOnTwo, Ledger, 1.8m) { IsSpeedUp = true, Label = $"{title}, ledger, two workers against one" },
            ]);
    }

    private static Measure Batch(string name, DataSet set, int lines, Func<Stream> open, BatchOptions options)
    {
        var scorer = new BatchScorer(set.Catalog, set.RulesetId, set.AsOf);
        return new(name, lines, Run) { UsesThreads = true };

        void Run()
        {
            Stream input = open();
            BatchSummary summary = scorer.RunAsync(input, Stream.Null, Stream.Null, options).GetAwaiter().GetResult();
            if (summary.Results != lines)
            {
                throw new InvalidOperationException($"not all lines have a result: {summary}");
            }
        }
    }

    private static void ReadTokens(ReadOnlySpan<byte> left)
    {
        while (!left.IsEmpty)
        {
            int end = left.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(left[..end]);
            while (reader.Read())
            {
                // Only the pass itself is wanted.
            }

            left = left[(end + 1)..];
        }
    }
}
