using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>The text under scan: the characters as the structure sees them, and the stretches where any character may stand.</summary>
internal sealed class ScanText(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>The scan stops after so many messages; only the first hundred are shown anyway.</summary>
    public const int EnoughMessages = 1000;

    private readonly List<TextSpan> _free = [];

    public SourceText Source { get; } = source;

    /// <summary>The text with odd white space read as plain spaces, so that one odd space is one message and the structure is still seen.</summary>
    public string View { get; } = string.Create(source.Text.Length, source.Text, static (view, text) =>
    {
        for (int i = 0; i < view.Length; i++)
        {
            view[i] = Characters.IsOddSpace(text[i]) || Characters.IsOddBreak(text, i) || text[i] is '\t' or '\r' ? ' ' : text[i];
        }
    });

    public bool IsFull => diagnostics.Count >= EnoughMessages;

    /// <summary>Quoted texts, comments and block lines, in ascending order.</summary>
    public IReadOnlyList<TextSpan> Free => _free;

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void MarkFree(int start, int end) => _free.Add(TextSpan.FromBounds(start, end));

    public string Slice(int start, int end) => Source.Text[start..Math.Max(start, end)].Trim();

    public int SkipSpaces(int start, int end)
    {
        while (start < end && View[start] == ' ')
        {
            start++;
        }

        return start;
    }

    public int TrimEnd(int start, int end)
    {
        while (end > start && View[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    /// <summary>Where a comment starts: the first <c>#</c> with a space before it; -1 for none.</summary>
    public int FindComment(int start, int end)
    {
        for (int i = Math.Max(start, 1); i < end; i++)
        {
            if (View[i] == '#' && View[i - 1] == ' ')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The colon that ends a key: one before a space or the end; -1 for none.</summary>
    public int FindColon(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (View[i] == ':' && (i + 1 == end || View[i + 1] == ' '))
            {
                return i;
            }

            if (View[i] == '#' && i > start && View[i - 1] == ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Where the text that starts at <paramref name="start"/> ends before a comment; reports a comment that cuts it off by accident.</summary>
    public int EndOfPlain(int start, int end)
    {
        int comment = FindComment(start + 1, end);
        if (comment < 0)
        {
            return TrimEnd(start, end);
        }

        MarkFree(comment, end);
        if (View[comment - 2] != ' ')
        {
            Report(Catalogue.OneSpaceComment(new TextSpan(comment, 1)));
        }

        return TrimEnd(start, comment);
    }

    /// <summary>The closing quote that matches the one at <paramref name="open"/>, or -1 when the line ends first.</summary>
    public int FindClosingQuote(int open, int end)
    {
        char quote = View[open];
        for (int i = open + 1; i < end; i++)
        {
            if (quote == '"' && View[i] == '\\')
            {
                i++;
            }
            else if (View[i] == quote)
            {
                if (quote == '"' || i + 1 >= end || View[i + 1] != quote)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
