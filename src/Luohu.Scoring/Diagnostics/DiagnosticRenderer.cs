using System.Globalization;
using System.Text;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Writes a diagnostic for a person: place, message, the line with the place underlined, help, and the other place.</summary>
/// <remarks>Plain text without colours, lines parted by a line feed. Thread-safe.</remarks>
public static class DiagnosticRenderer
{
    /// <summary>The diagnostic as lines of text, without a line break at the end.</summary>
    /// <param name="diagnostic">What to write.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static string Render(Diagnostic diagnostic, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? Word(language, "错误", "error") : Word(language, "警告", "warning");
        AppendPlace(text, diagnostic.Source, diagnostic.Span);
        text.Append(CultureInfo.InvariantCulture, $"{severity} {diagnostic.Code}: ");
        if (diagnostic.Path is { } path)
        {
            text.Append(path).Append(": ");
        }

        text.Append(diagnostic.Message.In(language));
        AppendLine(text, diagnostic.Source, diagnostic.Span);
        if (diagnostic.Help is { } help)
        {
            text.Append('\n').Append(Word(language, "帮助", "help")).Append(": ").Append(help.In(language));
        }

        if (diagnostic.Related is { } related)
        {
            text.Append('\n');
            AppendPlace(text, diagnostic.Source, related.Span);
            text.Append(Word(language, "参见", "see")).Append(": ").Append(related.Message.In(language));
            AppendLine(text, diagnostic.Source, related.Span);
        }

        return text.ToString();
    }

    private static string Word(Language language, string zh, string en) => language == Language.Chinese ? zh : en;

    private static void AppendPlace(StringBuilder text, SourceText? source, TextSpan? span)
    {
        if (source is null)
        {
            return;
        }

        text.Append(source.Name);
        if (span is { } place)
        {
            LinePosition position = source.PositionOf(place.Start);
            text.Append(CultureInfo.InvariantCulture, $":{position.Line}:{position.Column}");
        }

        text.Append(": ");
    }

    private static void AppendLine(StringBuilder text, SourceText? source, TextSpan? span)
    {
        if (source is null || span is not { } place)
        {
            return;
        }

        (string line, string underline) = SourceLine.Show(source, place);
        text.Append("\n    ").Append(line).Append("\n    ").Append(underline);
    }
}
