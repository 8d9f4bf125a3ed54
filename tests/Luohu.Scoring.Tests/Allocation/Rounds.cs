using Luohu.Scoring.Allocation;

namespace Luohu.Scoring.Tests.Allocation;

/// <summary>Rounds written in a line: "一 2 学位" is a place with two seats; "甲: 一 二" a person and the wishes; they choose in the order written.</summary>
internal static class Rounds
{
    public static ChoiceRound Of(string places, string people, params KindLimit[] limits)
    {
        (string Name, IReadOnlyList<string> Wishes)[] choosers = [.. people.Split(';', StringSplitOptions.TrimEntries).Select(Person)];
        return new()
        {
            Places = [.. places.Split(';', StringSplitOptions.TrimEntries).Select(Place)],
            Order = [.. choosers.Select(c => c.Name)],
            Wishes = choosers.ToDictionary(c => c.Name, c => c.Wishes),
            Limits = limits,
        };
    }

    public static string Told(ChoiceRound round) => string.Join(" ", round.Outcome().Select(o => $"{o.Key}{o.Value ?? "-"}"));

    private static (string Name, IReadOnlyList<string> Wishes) Person(string text)
    {
        string[] parts = text.Split(':');
        return (parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static PlaceRow Place(string text, int index)
    {
        string[] parts = text.Split(' ');
        return new(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), index + 2) { Kind = parts.ElementAtOrDefault(2) };
    }
}
