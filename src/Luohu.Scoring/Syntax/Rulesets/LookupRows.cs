using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The rows of 分值表 and 分段. If one of them cannot be read the whole is null, so that nobody speaks of a gap that is none.</summary>
internal static class LookupRows
{
    public static TableSyntax? Table(KeyedMapping keys, ExpressionSyntax by, NodeReader reader)
    {
        var rows = new List<TableRowSyntax>();
        return Read(keys, Keyword.Table, reader, row =>
        {
            TableKeySyntax? key = TableKeyParser.Parse(reader.Source, KeyPlace(row.Key, reader.Source), reader.Diagnostics);
            ExpressionSyntax value = reader.Expression(row.Value);
            return Add(rows, key is null ? null : new TableRowSyntax(Span(row), key, value));
        }) ? new TableSyntax(keys.Span, by, [.. rows]) : null;
    }

    public static BandsSyntax? Bands(KeyedMapping keys, ExpressionSyntax by, NodeReader reader)
    {
        var rows = new List<BandRowSyntax>();
        return Read(keys, Keyword.Bands, reader, row =>
        {
            BandSyntax? band = BandParser.Parse(reader.Source, row.Key.Content, reader.Diagnostics);
            ExpressionSyntax value = reader.Expression(row.Value);
            return Add(rows, band is null ? null : new BandRowSyntax(Span(row), band, value));
        }) ? new BandsSyntax(keys.Span, by, [.. rows]) : null;
    }

    /// <summary>Reads the rows only for their mistakes.</summary>
    public static void Check(KeyedMapping keys, Keyword form, NodeReader reader) => Read(keys, form, reader, _ => true);

    private static bool Read(KeyedMapping keys, Keyword form, NodeReader reader, Func<MappingEntry, bool> readRow)
    {
        YamlNode? node = keys.Value(form);
        if (node is SequenceNode list)
        {
            reader.Report(Catalogue.RowsAsList(reader.Head(list)));
            return false;
        }

        if (node is null || reader.Mapping(node) is not { } mapping)
        {
            return false;
        }

        if (mapping.Entries.Count == 0)
        {
            reader.Report(Catalogue.ListEmpty(keys.KeySpan(form), keys.Spell(form)));
            return false;
        }

        // Every row is read, also behind one that failed: its mistakes count too.
        return mapping.Entries.Count(readRow) == mapping.Entries.Count;
    }

    private static bool Add<T>(List<T> rows, T? row)
        where T : class
    {
        if (row is not null)
        {
            rows.Add(row);
        }

        return row is not null;
    }

    /// <summary>A key in double quotes is a text: its quotes belong to it.</summary>
    private static TextSpan KeyPlace(ScalarNode key, SourceText source) =>
        key.Style == ScalarStyle.DoubleQuoted && source.Slice(key.Content).IndexOfAny('"', '“', '”') < 0 ? key.Span : key.Content;

    private static TextSpan Span(MappingEntry row) => row.Key.Span.Cover(row.Value.Span);
}
