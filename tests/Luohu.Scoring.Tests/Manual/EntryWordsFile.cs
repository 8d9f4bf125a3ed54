using System.Globalization;
using System.Text.RegularExpressions;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>
/// Reads tests/Baselines/words.txt: for each code a line <c>LH116 case</c>, a line of Chinese, a line of English, and, as lines with <c>- </c> and <c>+ </c>,
/// what is wrong in the file of the case and what stands there once it is mended. A character that cannot be seen is written as <c>\u</c> and its four hexadecimal digits.
/// </summary>
internal static partial class EntryWordsFile
{
    public static IReadOnlyDictionary<string, EntryWords> All { get; } = File.ReadAllText(Repository.PathTo("tests", "Baselines", "words.txt"))
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Trim('\n'))
        .Where(block => !block.StartsWith('#'))
        .Select(Entry)
        .ToDictionary(e => e.Code, StringComparer.Ordinal);

    private static EntryWords Entry(string block)
    {
        string[] lines = block.Split('\n');
        string[] head = lines[0].Split(' ');
        return new(head[0], head.ElementAtOrDefault(1), lines[1], lines[2], Lines(lines, "- "), Lines(lines, "+ "));
    }

    private static string Lines(string[] lines, string mark) =>
        Unseen().Replace(string.Join('\n', lines.Skip(3).Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[2..])), m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Unseen();
}
