using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>
/// The value of a parameter (language rule 24): one value; a map all of whose keys are dates; <c>{按: 申请.区域, 莞城: 1, 其他: 2}</c>; or a list of
/// <c>{自: date, 按: …}</c>. Null with a diagnostic when it is none of these.
/// </summary>
internal static class ParameterValues
{
    public static ValueSyntax? Read(MappingEntry entry, NodeReader reader) => entry.Value switch
    {
        ScalarNode scalar => One(scalar, reader),
        SequenceNode list => DatedList(list, entry.Key.Value, reader),
        MappingNode mapping when IsKeyed(mapping) => Keyed(mapping, reader),
        MappingNode mapping => Dated(mapping, entry.Key, reader),
        _ => null,
    };

    /// <summary>True for a mapping with 按.</summary>
    public static bool IsKeyed(MappingNode mapping) => Find(mapping, Keyword.By) is not null;

    /// <summary><c>{按: 申请.区域, 莞城: 1, 其他: 2}</c>.</summary>
    public static TableSyntax? Keyed(MappingNode mapping, NodeReader reader) => Keyed(mapping, [], reader);

    /// <summary>A value in quotes is a text; any other is read as an expression.</summary>
    private static ExpressionValueSyntax One(YamlNode node, NodeReader reader) => new(node.Span, node is ScalarNode { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } text
        ? new TextSyntax(text.Content, text.Value)
        : reader.Expression(node));

    private static DatedSyntax? Dated(MappingNode mapping, ScalarNode name, NodeReader reader)
    {
        if (mapping.Entries.Count == 0)
        {
            reader.Report(Catalogue.ListEmpty(mapping.Span, name.Value));
            return null;
        }

        MappingEntry? odd = mapping.Entries.FirstOrDefault(e => DayOf(e.Key.Value) is null);
        if (odd is not null)
        {
            reader.Report(ReferenceEquals(odd, mapping.Entries[0])
                ? Catalogue.ParameterShape(odd.Key.Span, odd.Key.Value)
                : Catalogue.ParameterMixed(odd.Key.Span, odd.Key.Value));
            return null;
        }

        return new DatedSyntax(mapping.Span, [.. mapping.Entries.Select(e => new DatedValueSyntax(e.Key.Span, DayOf(e.Key.Value) ?? 0, One(e.Value, reader)))]);
    }

    private static DatedSyntax? DatedList(SequenceNode list, string name, NodeReader reader)
    {
        if (list.Items.Count == 0)
        {
            reader.Report(Catalogue.ListEmpty(list.Span, name));
            return null;
        }

        DatedValueSyntax?[] values = [.. list.Items.Select(i => DatedEntry(i, reader))];
        return values.Any(v => v is null) ? null : new DatedSyntax(list.Span, [.. values.OfType<DatedValueSyntax>()]);
    }

    private static DatedValueSyntax? DatedEntry(YamlNode node, NodeReader reader)
    {
        if (reader.Mapping(node) is not { } mapping)
        {
            return null;
        }

        MappingEntry? from = Find(mapping, Keyword.From);
        if (from is null || Find(mapping, Keyword.By) is null)
        {
            string missing = Keywords.Spell(from is null ? Keyword.From : Keyword.By, mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Value : string.Empty);
            reader.Report(Catalogue.KeyMissing(reader.Head(node), missing, reader.Slice(reader.Head(node))));
            return null;
        }

        if (reader.Text(from.Value, from.Key.Value) is not { } written)
        {
            return null;
        }

        if (DayOf(written.Value) is not { } day)
        {
            reader.Report(Catalogue.BadDate(written.Span, written.Value));
            return null;
        }

        return Keyed(mapping, [from], reader) is { } value ? new DatedValueSyntax(written.Span, day, value) : null;
    }

    private static TableSyntax? Keyed(MappingNode mapping, MappingEntry[] besides, NodeReader reader)
    {
        MappingEntry? by = Find(mapping, Keyword.By);
        List<TableRowSyntax?> rows = [];
        foreach (MappingEntry row in mapping.Entries.Where(e => !ReferenceEquals(e, by) && !besides.Contains(e)))
        {
            if (DayOf(row.Key.Value) is not null)
            {
                reader.Report(Catalogue.ParameterMixed(row.Key.Span, row.Key.Value));
                return null;
            }

            TableKeySyntax? key = TableKeyParser.Parse(reader.Source, row.Key.Content, reader.Diagnostics);
            ExpressionValueSyntax value = One(row.Value, reader);
            rows.Add(key is null || value.Expression is MissingSyntax ? null : new TableRowSyntax(row.Key.Span.Cover(row.Value.Span), key, value.Expression));
        }

        if (rows.Count == 0)
        {
            reader.Report(Catalogue.ListEmpty(mapping.Span, by?.Key.Value ?? string.Empty));
        }

        ExpressionSyntax? subject = by is null ? null : reader.Expression(by.Value);
        bool isSound = rows.Count > 0 && rows.All(r => r is not null) && subject is not (null or MissingSyntax);
        return isSound && subject is not null ? new TableSyntax(mapping.Span, subject, [.. rows.OfType<TableRowSyntax>()]) : null;
    }

    private static MappingEntry? Find(MappingNode mapping, Keyword keyword) => mapping.Entries.FirstOrDefault(e => Keywords.TermOf(keyword).Is(e.Key.Value));

    private static int? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date.DayNumber : null;
}
