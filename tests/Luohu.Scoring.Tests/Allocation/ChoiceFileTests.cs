using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Ranking.Files;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Allocation;

/// <summary>From files to places: whatever the order and the form of the files, the places go to the same people.</summary>
public sealed class ChoiceFileTests
{
    private const int Runs = 2000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Run_RowsOfEveryFileInAnotherOrder_GivesTheSamePlaces()
    {
        Coverage? seen = Property.Check(Runs, (draws, seen, text) =>
        {
            var round = ChoiceRound.Draw(draws, seen);
            text.Append(round);
            string[] people = ChoiceRound.Shuffle(draws, round.People);
            PlaceTable places = FileText.Read(FileText.Places(PlaceRows(ChoiceRound.Shuffle(draws, round.Places))));
            bool isTable = draws.Chance(50);
            WishTable wishes = ReadWishes(round, people, places, ChoiceRound.Shuffle(draws, round.People), isTable);
            var index = new PersonIndex(people);
            Chooser[] choosers = [.. round.Order.Select((p, i) => new Chooser(index.Find(p), round.ZoneOf[p], i))];
            (ChoiceResult? result, _) = Choosing.Run(places, wishes, choosers, new() { KindLimits = round.Limits }, p => people[p]);
            Assert.NotNull(result);
            Assert.Equal(round.Outcome(), round.OutcomeOf(result));
            seen.Saw(isTable ? "table" : "lines");
        });
        seen?.AssertSaw(700, ["table", "lines"]);
    }

    private static WishTable ReadWishes(ChoiceRound round, string[] people, PlaceTable places, IReadOnlyList<string> order, bool isTable)
    {
        using MemoryStream stream = FileText.Bytes(isTable ? Table(round, order) : Lines(round, order));
        BatchFormat format = isTable ? BatchFormat.Csv : BatchFormat.Ndjson;
        FileReading<WishTable> reading = WishReader.ReadAsync(stream, format, "wishes", new PersonIndex(people), places).GetAwaiter().GetResult();
        return order.Count == 0 && !isTable ? new WishTable(0) : FileText.Read(reading);
    }

    private static string PlaceRows(IEnumerable<PlaceRow> places)
    {
        var text = new StringBuilder("编号,类别,区域,名额,上限,仅限本区\n");
        foreach (PlaceRow place in places)
        {
            // A cap that says nothing would be warned of.
            int? cap = place.IsCapped ? place.Cap : null;
            text.Append(CultureInfo.InvariantCulture, $"{place.Id},{place.Kind},{place.Zone},{place.Capacity},{cap},{(place.OwnZoneOnly ? "是" : "否")}\n");
        }

        return text.ToString();
    }

    private static string Table(ChoiceRound round, IReadOnlyList<string> order)
    {
        int most = Math.Max(1, round.Wishes.Values.Select(w => w.Count).DefaultIfEmpty(0).Max());
        string headings = string.Concat(Enumerable.Range(1, most).Select(n => string.Create(CultureInfo.InvariantCulture, $",志愿{n}")));
        return $"编号{headings}\n" + string.Concat(order.Select(p => $"{p},{string.Join(',', round.Wishes[p])}{new string(',', most - Math.Max(1, round.Wishes[p].Count))}\n"));
    }

    private static string Lines(ChoiceRound round, IReadOnlyList<string> order) =>
        string.Concat(order.Select(p => JsonSerializer.Serialize(new { id = p, wishes = round.Wishes[p] }, Plain) + "\n"));
}
