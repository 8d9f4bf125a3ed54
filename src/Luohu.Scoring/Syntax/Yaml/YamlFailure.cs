using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Yaml;

/// <summary>Says in the author's words what YAML could not read, from the line it stopped at.</summary>
internal static class YamlFailure
{
    public static Diagnostic Describe(SourceText source, int offset)
    {
        offset = Math.Clamp(offset, 0, source.Text.Length);
        int number = source.PositionOf(offset).Line;
        TextSpan line = LineWithText(source, number);
        int start = line.Start;
        while (start < line.End && source.Text[start] == ' ')
        {
            start++;
        }

        TextSpan shown = TextSpan.FromBounds(start, line.End);
        bool isAtStart = offset <= start && start > line.Start;
        return isAtStart
            ? Catalogue.Misaligned(shown)
            : Catalogue.UnreadableYaml(TextSpan.FromBounds(Math.Clamp(offset, start, line.End), line.End), source.Slice(shown).ToString());
    }

    /// <summary>The line itself, or when it is blank (the end of the file) the last one above it that is not.</summary>
    private static TextSpan LineWithText(SourceText source, int number)
    {
        TextSpan line = source.LineSpan(number);
        while (number > 1 && source.Slice(line).IsWhiteSpace())
        {
            line = source.LineSpan(--number);
        }

        return line;
    }
}
