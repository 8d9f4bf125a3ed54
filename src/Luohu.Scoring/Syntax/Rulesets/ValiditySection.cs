using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary><c>施行: {自: 2016-01-01, 至: 2020-12-31}</c>.</summary>
internal static class ValiditySection
{
    private static readonly KeySet Ends = new([Keyword.From, Keyword.To]);

    public static ValiditySyntax? Read(YamlNode node, NodeReader reader)
    {
        if (reader.Keys(node, Ends) is not { } keys)
        {
            return null;
        }

        int? from = Day(Keyword.From, keys, reader);
        int? to = Day(Keyword.To, keys, reader);
        if (to < from)
        {
            reader.Report(Catalogue.DatesReversed(keys.KeySpan(Keyword.To), keys.KeySpan(Keyword.From)));
            return null;
        }

        if (!keys.Has(Keyword.From) && !keys.Has(Keyword.To) && !keys.IsDamaged)
        {
            reader.Report(Catalogue.ListEmpty(node.Span, Keywords.TermOf(Keyword.Effective).Zh));
        }

        return new ValiditySyntax(node.Span, from, to);
    }

    private static int? Day(Keyword key, KeyedMapping keys, NodeReader reader)
    {
        if (keys.Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date.DayNumber;
        }

        reader.Report(Catalogue.BadDate(text.Span, text.Value));
        return null;
    }
}
