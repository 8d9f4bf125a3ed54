using System.Globalization;
using System.Text.RegularExpressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases.Mutations;

/// <summary>The values in a piece of a ruleset, each with what is tried in its place. Immutable and thread-safe.</summary>
internal sealed partial class ValueTokens
{
    /// <summary>Makes another text of a text.</summary>
    private const string Other = "某";

    private readonly Dictionary<string, string[]> _neighbours = new(StringComparer.Ordinal);

    public ValueTokens(FactVocabulary vocabulary)
    {
        foreach (ChoiceType type in vocabulary.Facts.SelectMany(FieldsOf).Select(f => f.Choices).OfType<ChoiceType>())
        {
            AddNeighbours(type.Choices, c => c.Name.Zh);
            AddNeighbours(type.Choices, c => c.Name.En);
        }
    }

    /// <summary><paramref name="isText"/>: A bare word is a text.</summary>
    public IEnumerable<(TextSpan Place, string Replacement)> In(string text, bool isText)
    {
        bool isBareText = isText && text.Length > 0 && !Token().Matches(text).Any(m => m.Groups["number"].Success || m.Groups["date"].Success || m.Groups["month"].Success);
        return isBareText ? [(new TextSpan(0, text.Length), text + Other)] : Token().Matches(text).SelectMany(Changes);
    }

    private IEnumerable<(TextSpan Place, string Replacement)> Changes(Match token)
    {
        var place = new TextSpan(token.Index, token.Length);
        IEnumerable<string> others = token switch
        {
            _ when token.Groups["text"].Success => [token.Value[..^1] + Other + token.Value[^1]],
            _ when token.Groups["date"].Success => Moved(token.Value, "yyyy-MM-dd", (d, by) => d.AddDays(by)),
            _ when token.Groups["month"].Success => Moved(token.Value, "yyyy-MM", (d, by) => d.AddMonths(by)),
            _ when token.Groups["number"].Success => Stepped(token.Value),
            _ => _neighbours.GetValueOrDefault(token.Value, []),
        };
        return others.Select(o => (place, o));
    }

    private static IEnumerable<string> Moved(string text, string form, Func<DateOnly, int, DateOnly> move) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? [move(date, 1).ToString(form, CultureInfo.InvariantCulture), move(date, -1).ToString(form, CultureInfo.InvariantCulture)]
            : [];

    /// <summary>One more and one less in the last digit.</summary>
    private static IEnumerable<string> Stepped(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return [];
        }

        decimal step = new(1, 0, 0, isNegative: false, (byte)decimals);
        string form = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        IEnumerable<decimal> all = number >= step ? [number + step, number - step] : [number + step];
        return all.Select(n => n.ToString(form, CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The next choice of another rank: one of the same rank would change nothing where ranks are compared. A choice that several types have keeps the neighbour
    /// it has in the first.
    /// </summary>
    private void AddNeighbours(IReadOnlyList<Choice> choices, Func<Choice, string> nameOf)
    {
        for (int i = 0; i < choices.Count; i++)
        {
            Choice? next = choices.Skip(i + 1).Concat(choices.Take(i)).FirstOrDefault(c => c.Rank != choices[i].Rank);
            _neighbours.TryAdd(nameOf(choices[i]), next is null ? [] : [nameOf(next)]);
        }
    }

    private static IEnumerable<FieldDefinition> FieldsOf(FactDefinition fact) => fact switch
    {
        ValueFact value => [value.Value],
        ListFact list => list.Fields,
        GroupFact group => group.Fields,
        _ => [],
    };

    /// <summary>The words of bands and windows may stand before a number without a space.</summary>
    [GeneratedRegex("""
        (?<text>"[^"]*"|“[^”]*”)|(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?<month>[0-9]{4}-[0-9]{2})|(?<number>[0-9]+(\.[0-9]+)?)|以上|及以上|及以下|不满|不超过|超过|近|前|[\p{L}_][\p{L}\p{N}_]*?(?=以上|及以上|及以下|[^\p{L}\p{N}_]|$)
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
