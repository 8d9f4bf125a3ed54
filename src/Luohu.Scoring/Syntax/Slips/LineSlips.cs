using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>What can be said of a single line.</summary>
internal static class LineSlips
{
    public static bool IsKey(string word) => Keywords.IsKey(word);

    /// <summary>The colon behind the key that starts at <paramref name="at"/>, quoted or plain; -1 when there is no key.</summary>
    public static int FindKeyColon(ScanText text, int at, int end)
    {
        if (text.View[at] is not ('"' or '\''))
        {
            return text.FindColon(at, end);
        }

        int close = text.FindClosingQuote(at, end);
        if (close < 0)
        {
            return -1;
        }

        int after = text.SkipSpaces(close + 1, end);
        return after < end && text.View[after] == ':' ? after : -1;
    }

    /// <summary>A line that should be <c>name: value</c>: says which part of the colon is wrong.</summary>
    public static void ReportEntryWithoutColon(ScanText text, int start, int end)
    {
        string line = text.Slice(start, end);
        int sign = line.AsSpan().IndexOfAny('：', ':');
        if (sign <= 0)
        {
            text.Report(Catalogue.LineWithoutColon(TextSpan.FromBounds(start, end), line, Mend.Stuck(line)));
            return;
        }

        var span = new TextSpan(start + sign, 1);
        string key = line[..sign].Trim();
        text.Report(line[sign] == '：' ? Catalogue.FullWidthColon(span, key, Mend.Entry(line)) : Catalogue.NoSpaceAfterColon(span, key, Mend.Entry(line)));
    }

    /// <summary>Scans a quoted text that takes the rest of its line; false when it is not closed there.</summary>
    public static bool ScanQuoted(ScanText text, int at, int end)
    {
        string quote = text.View[at].ToString();
        int close = text.FindClosingQuote(at, end);
        if (close < 0)
        {
            text.MarkFree(at, end);
            text.Report(Catalogue.QuoteNotClosed(new TextSpan(at, 1), quote));
            return false;
        }

        text.MarkFree(at, close);
        ReportRest(text, close + 1, end, quote);
        return true;
    }

    /// <summary>After something closed, only a comment may follow on the line.</summary>
    public static void ReportRest(ScanText text, int at, int end, string sign)
    {
        int rest = text.SkipSpaces(at, end);
        if (rest == end)
        {
            return;
        }

        if (text.View[rest] == '#' && rest > at)
        {
            text.MarkFree(rest, end);
        }
        else if (text.View[rest] is '}' or ']')
        {
            text.Report(Catalogue.BracketNotOpened(new TextSpan(rest, 1), text.View[rest].ToString(), null, null));
        }
        else
        {
            text.Report(Catalogue.TextAfterClosing(TextSpan.FromBounds(rest, text.TrimEnd(rest, end)), sign));
        }
    }

    /// <summary><c>|</c> or <c>&gt;</c> with its signs and nothing else but a comment.</summary>
    public static bool IsBlockHeader(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is not ('|' or '>'))
        {
            return false;
        }

        int i = 1;
        i += i < rest.Length && rest[i] is '+' or '-' ? 1 : 0;
        i += i < rest.Length && rest[i] is >= '1' and <= '9' ? 1 : 0;
        i += i == 2 && i < rest.Length && rest[i] is '+' or '-' ? 1 : 0;

        ReadOnlySpan<char> tail = rest[i..].Trim(' ');
        return tail.IsEmpty || (tail[0] == '#' && rest[i] == ' ');
    }
}
