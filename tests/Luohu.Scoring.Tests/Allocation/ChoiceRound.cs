using System.Globalization;
using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Ranking.Files;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Allocation;

/// <summary>A small round of choosing: who chooses in what order, who wishes for what, and the places. By ids throughout.</summary>
internal sealed record ChoiceRound
{
    private static readonly string?[] Zones = [null, "东", "西"];
    private static readonly string?[] Kinds = [null, "学位", "住房"];

    public required IReadOnlyList<PlaceRow> Places { get; init; }

    public IReadOnlyList<KindLimit> Limits { get; init; } = [];

    /// <summary>Who chooses, in order.</summary>
    public required IReadOnlyList<string> Order { get; init; }

    public IReadOnlyDictionary<string, string?> ZoneOf { get; init; } = new Dictionary<string, string?>();

    /// <summary>Of people who choose and of others.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Wishes { get; init; }

    /// <summary>Everybody in the order of the applicants' file, which says nothing about who chooses first.</summary>
    public IReadOnlyList<string> People => [.. Wishes.Keys.Order(StringComparer.Ordinal)];

    public static ChoiceRound Draw(Draws draws, Coverage seen)
    {
        PlaceRow[] places = [.. Enumerable.Range(1, 1 + draws.Below(6)).Select(n => DrawPlace(draws, n))];
        string[] people = [.. Enumerable.Range(1, draws.Below(15)).Select(n => Name("p", n))];
        string[] order = Shuffle(draws, people);
        var round = new ChoiceRound
        {
            Places = places,
            Limits = [.. places.Select(p => p.Kind).OfType<string>().Distinct().Where(_ => draws.Chance(50)).Select(k => new KindLimit(k, draws.Below(5)))],
            Order = order,
            ZoneOf = people.ToDictionary(p => p, _ => draws.Of(Zones)),
            Wishes = people.ToDictionary(p => p, _ => DrawWishes(draws, places)),
        };
        round.Notice(seen);
        return round;
    }

    /// <summary>Some of the places in some order.</summary>
    public static IReadOnlyList<string> DrawWishes(Draws draws, IReadOnlyList<PlaceRow> places) =>
        [.. Shuffle(draws, places).Take(draws.Chance(50) ? places.Count : draws.Below(places.Count + 1)).Select(p => p.Id)];

    public static T[] Shuffle<T>(Draws draws, IReadOnlyList<T> items)
    {
        T[] shuffled = [.. items];
        for (int i = 0; i + 1 < shuffled.Length; i++)
        {
            int other = i + draws.Below(shuffled.Length - i);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    public PlaceRow Place(string id) => Places.Single(p => p.Id == id);

    public bool IsClosed(string person, string place) => Place(place).OwnZoneOnly && (ZoneOf.GetValueOrDefault(person) is not { } zone || zone != Place(place).Zone);

    public ChoiceResult Run() => Run(People, Places);

    /// <summary>The same with the people numbered and the places listed in another order.</summary>
    public ChoiceResult Run(IReadOnlyList<string> people, IReadOnlyList<PlaceRow> places)
    {
        var table = new PlaceTable(places);
        var index = new PersonIndex(people);
        var wishes = new WishTable(people.Count);
        foreach (string person in people)
        {
            wishes.Set(index.Find(person), index.Find(person) + 1, [.. Wishes[person].Select(w => table.Find(w))]);
        }

        Chooser[] choosers = [.. Order.Select((p, i) => new Chooser(index.Find(p), ZoneOf.GetValueOrDefault(p), i))];
        (ChoiceResult? result, _) = Choosing.Run(table, wishes, choosers, new ChoiceRules { KindLimits = Limits }, number => people[number]);
        return result ?? throw new InvalidOperationException("nobody is equal");
    }

    /// <summary>The place of everybody who chooses; null for none.</summary>
    public IReadOnlyDictionary<string, string?> Outcome() => OutcomeOf(Run());

    public IReadOnlyDictionary<string, string?> OutcomeOf(ChoiceResult result) =>
        Order.Index().ToDictionary(p => p.Item, p => result.PlaceOf(p.Index) is >= 0 and var place ? result.Places[place].Id : null);

    /// <summary>How a person likes a place: the smaller the better; none is worse than every wish.</summary>
    public int Dislike(string person, string? place)
    {
        int at = place is null ? -1 : Wishes[person].ToList().IndexOf(place);
        return at < 0 ? int.MaxValue : at;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (PlaceRow place in Places)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{place}");
        }

        text.AppendLine(string.Join(", ", Limits));
        foreach (string person in Order)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{person} ({ZoneOf.GetValueOrDefault(person)}): {string.Join(" ", Wishes[person])}");
        }

        return text.ToString();
    }

    private static string Name(string letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");

    private static PlaceRow DrawPlace(Draws draws, int number)
    {
        string? zone = draws.Of(Zones);
        return new(Name("s", number), draws.Below(4), number + 1)
        {
            Kind = draws.Of(Kinds),
            Zone = zone,
            Cap = draws.Chance(25) ? draws.Below(4) : null,
            OwnZoneOnly = zone is not null && draws.Chance(40),
        };
    }

    private void Notice(Coverage seen)
    {
        ChoiceResult result = Run();
        for (int chooser = 0; chooser < Order.Count; chooser++)
        {
            seen.Saw(result.WishOf(chooser) switch { < 0 => "no place", 0 => "first wish", _ => "later wish" });
            result.RefusalsOf(chooser).ToList().ForEach(r => seen.Saw(r.Reason.ToString()));
        }
    }
}
