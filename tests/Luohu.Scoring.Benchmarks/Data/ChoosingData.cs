using System.Globalization;
using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>A round of choosing: many people with ten wishes each, and seats for some six in ten of them. Some places are wanted more than others.</summary>
internal sealed class ChoosingData
{
    private const int WishesEach = 10;
    private const int Kinds = 20;
    private const int SeatsOfHundred = 60;

    private readonly int[] _wishes;

    public ChoosingData(int people, int places)
    {
        var random = new SmallRandom(20160630);
        int seats = (int)((long)people * SeatsOfHundred / 100 / places);
        Ids = [.. Enumerable.Range(0, people).Select(p => string.Create(CultureInfo.InvariantCulture, $"A{p:D9}"))];
        Places = new PlaceTable(Enumerable.Range(0, places).Select(p =>
            new PlaceRow(string.Create(CultureInfo.InvariantCulture, $"P{p:D4}"), seats, p + 2) { Kind = string.Create(CultureInfo.InvariantCulture, $"K{p % Kinds}"), Cap = random.Chance(20) ? seats - 10 : null }));
        Rules = new ChoiceRules { KindLimits = [.. Places.Kinds.Take(Kinds / 2).Select(k => new KindLimit(k, (int)((long)people * SeatsOfHundred / 100 / Kinds) - 500))] };
        _wishes = new int[people * WishesEach];
        Span<int> own = stackalloc int[WishesEach];
        for (int person = 0; person < people; person++)
        {
            Draw(random, places, own);
            own.CopyTo(_wishes.AsSpan(person * WishesEach));
        }
    }

    public string[] Ids { get; }

    public PlaceTable Places { get; }

    public ChoiceRules Rules { get; }

    /// <summary>Everybody chooses, in an order that has nothing to do with the ids.</summary>
    public Chooser[] Choosers()
    {
        int[] order = [.. Enumerable.Range(0, Ids.Length)];
        new Random(1).Shuffle(order);
        return [.. order.Select((person, place) => new Chooser(person, null, place))];
    }

    public WishTable Wishes()
    {
        var wishes = new WishTable(Ids.Length);
        for (int person = 0; person < Ids.Length; person++)
        {
            wishes.Set(person, person + 2, _wishes.AsSpan(person * WishesEach, WishesEach));
        }

        return wishes;
    }

    public PersonIndex Index() => new(Ids);

    public byte[] Csv()
    {
        var text = new StringBuilder("id");
        for (int wish = 1; wish <= WishesEach; wish++)
        {
            text.Append(CultureInfo.InvariantCulture, $",wish{wish}");
        }

        return Encoding.UTF8.GetBytes(Rows(text.Append('\n'), string.Empty, ",", ",", string.Empty));
    }

    public byte[] Lines() => Encoding.UTF8.GetBytes(Rows(new StringBuilder(), "{\"id\":\"", "\",\"wishes\":[\"", "\",\"", "\"]}"));

    private string Rows(StringBuilder text, string before, string first, string between, string after)
    {
        for (int person = 0; person < Ids.Length; person++)
        {
            text.Append(before).Append(Ids[person]);
            for (int wish = 0; wish < WishesEach; wish++)
            {
                text.Append(wish == 0 ? first : between).Append(Places[_wishes[(person * WishesEach) + wish]].Id);
            }

            text.Append(after).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Ten places, of which the first are drawn more often.</summary>
    private static void Draw(SmallRandom random, int places, Span<int> wishes)
    {
        for (int wish = 0; wish < wishes.Length;)
        {
            int place = Math.Min(random.Below(places), random.Below(places));
            if (!wishes[..wish].Contains(place))
            {
                wishes[wish++] = place;
            }
        }
    }
}
