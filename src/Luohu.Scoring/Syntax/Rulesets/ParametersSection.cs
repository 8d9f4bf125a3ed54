using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Named values of the policy: one value, or values by date, by zone or other choice, or by both.</summary>
internal static class ParametersSection
{
    public static SyntaxList<ParameterSyntax>? Read(YamlNode node, NodeReader reader) =>
        reader.Mapping(node) is { } mapping ? [.. mapping.Entries.Select(e => Parameter(e, reader)).OfType<ParameterSyntax>()] : null;

    private static ParameterSyntax? Parameter(MappingEntry entry, NodeReader reader)
    {
        Located? name = reader.Name(entry.Key);
        ValueSyntax value = ParameterValues.Read(entry, reader) ?? new ExpressionValueSyntax(entry.Value.Span, new MissingSyntax(entry.Value.Span));
        return name is null ? null : new ParameterSyntax(name, value);
    }
}
