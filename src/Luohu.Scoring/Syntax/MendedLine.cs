using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax;

/// <summary>The author's line as it was meant, for the help of a message.</summary>
internal static class MendedLine
{
    private const int Longest = 80;

    /// <summary>The line of a place, without its indentation, with <paramref name="by"/> in the place.</summary>
    public static string Of(SourceText source, TextSpan place, string by)
    {
        TextSpan line = LineOf(source, place);
        int end = Math.Min(place.End, line.End);
        return Shown(source.Text[line.Start..place.Start] + by + source.Text[end..line.End]);
    }

    /// <summary>The line of a place, without its indentation, with some characters replaced.</summary>
    public static string Of(SourceText source, TextSpan place, Func<char, char> mend)
    {
        TextSpan line = LineOf(source, place);
        return Shown(string.Concat(source.Text[line.Start..line.End].Select(mend)));
    }

    /// <summary>The rest of the line from a place on.</summary>
    public static string From(SourceText source, int start) => Shown(source.Text[start..LineOf(source, new TextSpan(start, 0)).End]);

    /// <summary>A name and its value that stand together without a colon, as an entry; null when they cannot be told apart.</summary>
    public static string? Entry(string stuck)
    {
        int number = stuck.AsSpan().IndexOfAnyInRange('0', '9');
        int split = number > 1 && stuck[number - 1] == '-' ? number - 1 : number;
        bool isNameAndNumber = split > 0 && stuck.AsSpan(0, split).TrimEnd(' ').IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
        return isNameAndNumber ? $"{stuck[..split].TrimEnd(' ')}: {stuck[split..]}" : null;
    }

    private static TextSpan LineOf(SourceText source, TextSpan place) => source.LineSpan(source.PositionOf(place.Start).Line);

    private static string Shown(string line)
    {
        string text = line.Trim().Replace('`', '\'').Replace('\t', ' ');
        return text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
    }
}
