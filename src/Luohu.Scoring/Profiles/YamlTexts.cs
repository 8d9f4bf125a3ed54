using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>The texts of the YAML nodes of a profile.</summary>
internal static class YamlTexts
{
    /// <summary>The text; of a block, without the line breaks around it.</summary>
    public static string Of(ScalarNode scalar) => scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.Trim() : scalar.Value;

    /// <summary>What an author hardly meant as a text, though YAML takes it for one: the bare word null, curly quotes for straight ones, more lines.</summary>
    public static (Diagnostic Mistake, Place Place)? FindSlip(ScalarNode scalar, SourceText source)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return null;
        }

        if (scalar.Value is "null" or "Null" or "NULL")
        {
            return (Catalogue.ProfileNull(scalar.Value), YamlPlace.Of(scalar));
        }

        return TextSlips.Find(scalar, source) is { Span: { } span } slip ? (slip, new Place(span.Start, span.Length)) : null;
    }
}
