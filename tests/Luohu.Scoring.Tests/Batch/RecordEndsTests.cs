using System.Text;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>A table is cut where its reader sees the ends of rows, however it arrives.</summary>
public sealed class RecordEndsTests
{
    private const int Runs = 20_000;

    private static readonly string[] Signs = ["a", ",", "\"", "\"\"", "\n", "\r\n", "\r", "甲", ",\"", "\",", "\"\n", "\uFEFF"];

    [Theory]
    [InlineData("a,b\nc", 4, 5)]
    [InlineData("\"a\nb\",c\nd\n", 8, 10)]
    [InlineData("a\"\nb\n", 3, 5)]
    [InlineData("\"a\"\"\nb\"\nc", 8, 9)]
    [InlineData("\"a\"\"\nb\"x\"\nc", 10, 11)]
    [InlineData("\uFEFF\"a\nb\"\n", 9)]
    [InlineData("")]
    public void Find_Records_GivesTheirEnds(string table, params int[] ends) => Assert.Equal(ends, EndsOf(Encoding.UTF8.GetBytes(table), 1));

    [Fact]
    public void Find_AnyTable_AgreesWithItsReader()
    {
        var random = new Random(20160630);
        int rows = 0;
        for (int run = 0; run < Runs; run++)
        {
            byte[] table = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Signs[random.Next(Signs.Length)])));
            List<int> expected = RowsOf(table);
            Assert.True(expected.SequenceEqual(EndsOf(table, random.Next(1, 8))), $"{run}: {Encoding.UTF8.GetString(table)}");
            rows += expected.Count;
        }

        Assert.True(rows > 2 * Runs, "The tables had hardly any row.");
    }

    /// <summary><paramref name="step"/>: How many bytes arrive at a time.</summary>
    private static List<int> EndsOf(byte[] table, int step)
    {
        List<int> found = [];
        for (int start = 0; start < table.Length; start = found[^1])
        {
            var ends = new RecordEnds(beginsTable: start == 0);
            int length = 0;
            do
            {
                length = Math.Min(length + step, table.Length - start);
                ends.Find(table.AsSpan(start, length), start + length == table.Length, most: 1);
            }
            while (ends.Count == 0);

            found.Add(start + ends.LastEnd);
        }

        return found;
    }

    private static List<int> RowsOf(byte[] table)
    {
        List<int> ends = [];
        var record = new CsvRecord();
        var reader = new CsvReader(new MemoryStream(table));
        int at = table.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        while (reader.Read(record))
        {
            ends.Add(at += record.Raw.Length);
        }

        return ends.Count == 0 && table.Length > 0 ? [table.Length] : ends;
    }
}
