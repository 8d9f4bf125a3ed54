using System.Text;

namespace Luohu.Scoring.Explanation;

/// <summary>Writes words so that Markdown shows them as they are: names and rules are the ruleset's own and may hold any sign.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]<|~&#";

    /// <summary>Most digits of the number of a list entry; longer ones are only digits.</summary>
    private const int LongestNumber = 9;

    /// <summary>Words inside a line or a cell, on one line.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (Signs.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Words that begin a line: what would open a list, a quotation or an underline is escaped too.</summary>
    public static string Line(string text)
    {
        string line = Inline(text);
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        bool opensList = digits is > 0 and <= LongestNumber && digits < line.Length && line[digits] is '.' or ')';
        return opensList ? line.Insert(digits, "\\") : line is ['-' or '+' or '=' or '>', ..] ? "\\" + line : line;
    }
}
