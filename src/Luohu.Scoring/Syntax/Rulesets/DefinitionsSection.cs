using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Derived facts: an expression, 按 with 分值表 or 分段, or 表. A name with a dot adds a field to a list.</summary>
internal static class DefinitionsSection
{
    private static readonly KeySet Keys = new([Keyword.By, Keyword.Table, Keyword.Bands, Keyword.Grid, Keyword.Match]);

    public static SyntaxList<DefinitionSyntax>? Read(YamlNode node, NodeReader reader) =>
        reader.Mapping(node) is { } mapping ? [.. mapping.Entries.Select(e => Definition(e, reader)).OfType<DefinitionSyntax>()] : null;

    private static DefinitionSyntax? Definition(MappingEntry entry, NodeReader reader)
    {
        Located? name = reader.Name(entry.Key, mayBeDotted: true);
        ValueSyntax value = entry.Value is MappingNode ? Lookup(entry, reader) : new ExpressionValueSyntax(entry.Value.Span, reader.Expression(entry.Value));
        return name is null ? null : new DefinitionSyntax(name, value);
    }

    private static ValueSyntax Lookup(MappingEntry entry, NodeReader reader)
    {
        ValueSyntax? value = reader.Keys(entry.Value, Keys) is { } keys ? ValueForms.Lookup(keys, entry.Key.Value, Keyword.GridValue, reader) : null;
        return value ?? new ExpressionValueSyntax(entry.Value.Span, new MissingSyntax(entry.Value.Span));
    }
}
