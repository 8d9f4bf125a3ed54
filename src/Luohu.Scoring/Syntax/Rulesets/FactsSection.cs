using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Facts the ruleset declares: <c>名称: 类型</c> or <c>名称: {类型: …}</c>. A name with a dot adds a field to a built-in list.</summary>
internal static class FactsSection
{
    private static readonly KeySet Keys = new(
        [Keyword.Type, Keyword.Values, Keyword.Ordered, Keyword.Fields, Keyword.BelongsTo, Keyword.Note]);

    public static SyntaxList<FactSyntax>? Read(YamlNode node, NodeReader reader) => Facts(node, isField: false, reader);

    private static SyntaxList<FactSyntax>? Facts(YamlNode node, bool isField, NodeReader reader) =>
        reader.Mapping(node) is { } mapping ? [.. mapping.Entries.Select(e => Fact(e, isField, reader)).OfType<FactSyntax>()] : null;

    private static FactSyntax? Fact(MappingEntry entry, bool isField, NodeReader reader)
    {
        Located? name = reader.Name(entry.Key, mayBeDotted: !isField);
        var span = entry.Key.Span.Cover(entry.Value.Span);
        if (entry.Value is ScalarNode)
        {
            TypeText? type = reader.Text(entry.Value, entry.Key.Value) is { } text ? TypeText.Read(text, isField, reader) : null;
            if (type is not null && FactParts.FindNeeded(type.Keyword) is { } needed)
            {
                reader.Report(Catalogue.FormIncomplete(entry.Value.Span, type.Written, $"`{Keywords.Spell(needed, type.Written)}`"));
                return null;
            }

            return name is null || type is null ? null : FactParts.Apply(new FactSyntax(span, name), type);
        }

        if (reader.Keys(entry.Value, Keys) is not { } keys || !keys.Require(Keyword.Type, entry.Key.Value) || keys.Text(Keyword.Type) is not { } written)
        {
            return null;
        }

        TypeText? read = TypeText.Read(written, isField, reader);
        return read is null ? null : Complete(new FactSyntax(span, name ?? new Located(entry.Key.Span, string.Empty)), read, keys, isField, reader);
    }

    private static FactSyntax? Complete(FactSyntax fact, TypeText type, KeyedMapping keys, bool isField, NodeReader reader)
    {
        bool fits = FactParts.CheckKeys(type, keys, isField, reader);
        fact = FactParts.Apply(fact, type) with
        {
            Choices = keys.Read(Keyword.Values, v => FactParts.Choices(v, reader)) ?? [],
            IsOrdered = FactParts.Flag(Keyword.Ordered, keys, reader),
            IsPersonal = FactParts.IsPersonal(keys, reader),
            Note = keys.Text(Keyword.Note),
            Fields = keys.Read(Keyword.Fields, v => Facts(v, isField: true, reader)) ?? [],
        };
        return fits && fact.Name.Value.Length > 0 ? fact : null;
    }
}
