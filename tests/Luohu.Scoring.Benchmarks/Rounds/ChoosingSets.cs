using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Choosing places: a million people with ten wishes each, and three thousand places.</summary>
internal static class ChoosingSets
{
    private const int People = 1_000_000;
    private const int Places = 3000;
    private const string GivingOut = "giving out, with the lists of every place";
    private const string Sorting = "a plain sort of the same people by one number";

    public static MeasureSet Choosing()
    {
        var data = new ChoosingData(People, Places);
        WishTable wishes = data.Wishes();
        Chooser[] choosers = data.Choosers();
        PersonIndex index = data.Index();
        byte[] csv = data.Csv();
        byte[] lines = data.Lines();
        ChoiceResult before = GiveOut(data, wishes, choosers);
        ChoiceResult after = GiveOut(data, wishes, [.. choosers.Where((_, i) => i % 100 != 0)]);
        return new(
            "choosing",
            "1,000,000 people with 10 wishes each, 3,000 places",
            "person",
            [
                new(GivingOut, People, () => GiveOut(data, wishes, choosers)),
                new(Sorting, People, () => Array.Sort(Array.ConvertAll(choosers, c => c.Person))),
                new("moves, one in a hundred having declined", People, () => Moves.Between(before, after)),
                new("index of ids", People, () => data.Index()),
                new("wishes from a table", People, () => Read(csv, BatchFormat.Csv, data, index)),
                new("wishes from NDJSON", People, () => Read(lines, BatchFormat.Ndjson, data, index)),
            ],
            [new(GivingOut, Sorting)]);
    }

    private static ChoiceResult GiveOut(ChoosingData data, WishTable wishes, Chooser[] choosers) =>
        Allocation.Choosing.Run(data.Places, wishes, choosers, data.Rules, person => data.Ids[person]).Result ?? throw new InvalidOperationException("nobody is equal");

    private static void Read(byte[] text, BatchFormat format, ChoosingData data, PersonIndex index)
    {
        using var stream = new MemoryStream(text);
        FileReading<WishTable> reading = WishReader.ReadAsync(stream, format, "wishes", index, data.Places).GetAwaiter().GetResult();
        if (reading.Value?.Rows != People)
        {
            throw new InvalidOperationException("not all wishes were read");
        }
    }
}
