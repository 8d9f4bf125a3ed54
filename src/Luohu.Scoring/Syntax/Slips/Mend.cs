using System.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Writes the line as it was meant, for the help of a message.</summary>
internal static class Mend
{
    private const int Longest = 60;

    /// <summary>The entry with its first colon, full-width or not, as a plain colon and one space.</summary>
    public static string Entry(string line)
    {
        int colon = line.AsSpan().IndexOfAny('：', ':');
        return colon < 0 ? Cut(line) : Cut($"{line[..colon].Trim()}: {line[(colon + 1)..].Trim()}".TrimEnd());
    }

    /// <summary>A key and its value that stand together without a colon, as an entry; null when they cannot be told apart.</summary>
    public static string? Stuck(string line)
    {
        int name = Enumerable.Range(1, line.Length - 1).LastOrDefault(n => LineSlips.IsKey(line[..n].TrimEnd(' ')));
        return MendedLine.Entry(line) ?? (name > 0 ? Cut($"{line[..name].TrimEnd(' ')}: {line[name..].TrimStart(' ')}") : null);
    }

    /// <summary>A stretch within braces with plain commas and colons, each followed by a space; quotes and round brackets stay as they are.</summary>
    public static string Flow(string text, char comma = '，')
    {
        var mended = new StringBuilder(text.Length + 8);
        var nesting = new Nesting();
        for (int i = 0; i < text.Length; i++)
        {
            nesting.Step(text[i], i);
            bool isSign = !nesting.IsOpen && (text[i] is '：' or ':' || text[i] == comma);
            mended.Append(!isSign ? text[i] : text[i] == comma ? ',' : ':');
            if (isSign && i + 1 < text.Length && text[i + 1] != ' ')
            {
                mended.Append(' ');
            }
        }

        return Cut(mended.ToString());
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
}
