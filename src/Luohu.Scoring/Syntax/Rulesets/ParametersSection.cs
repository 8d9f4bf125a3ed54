using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Named values of the policy. A value in quotes is a text; any other is read as an expression.</summary>
internal static class ParametersSection
{
    public static SyntaxList<ParameterSyntax>? Read(YamlNode node, NodeReader reader) =>
        reader.Mapping(node) is { } mapping ? [.. mapping.Entries.Select(e => Parameter(e, reader)).OfType<ParameterSyntax>()] : null;

    private static ParameterSyntax? Parameter(MappingEntry entry, NodeReader reader)
    {
        Located? name = reader.Name(entry.Key);
        if (entry.Value is not ScalarNode value)
        {
            reader.Report(Catalogue.DatedParameterNotSupportedYet(entry.Key.Span, entry.Key.Value));
            return null;
        }

        ExpressionSyntax expression = value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
            ? new TextSyntax(value.Content, value.Value)
            : reader.Expression(value);
        return name is null ? null : new ParameterSyntax(name, expression);
    }
}
