namespace Luohu.Scoring.Diagnostics;

/// <summary>A piece of the author's text, short enough and on one line, for quoting in a message.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        string line = string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        line = line.Replace('`', '\'');
        if (line.Length <= Longest)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..end] + "…";
    }
}
