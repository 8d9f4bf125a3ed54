using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>What can be said of an entry in braces or square brackets when it ends. In each pair of brackets only the first slip is reported.</summary>
internal static class FlowEntries
{
    /// <summary>Keys whose values are free text, in which a comma or colon of the author's own is likely.</summary>
    private static readonly Keyword[] TextKeys = [Keyword.Note, Keyword.Name, Keyword.Basis, Keyword.Number];

    public static void Check(ScanText text, FlowFrame frame, int at, int lineEnd)
    {
        Diagnostic? slip = frame.IsQuiet || frame.Part != FlowPart.Plain ? null
            : frame.IsMapping ? FindInMapping(text, frame, at, lineEnd)
            : FindInSequence(text, frame, at);
        Report(text, frame, slip);
    }

    public static void CheckKey(ScanText text, FlowFrame frame, int lineEnd)
    {
        if (frame.IsQuiet || frame.Part != FlowPart.Plain)
        {
            return;
        }

        Diagnostic? slip = frame.FirstLineEnd >= 0
            ? Catalogue.CommaMissing(new TextSpan(frame.FirstLineEnd, 0))
            : KeySlips.Find(text, frame.PartStart, frame.PartEnd, Math.Min(lineEnd, EndOfEntry(text, frame.PartStart, lineEnd)));
        Report(text, frame, slip);
    }

    public static void ReportSecondColon(ScanText text, FlowFrame frame, int at, int lineEnd)
    {
        if (frame.IsQuiet || frame.Part is not (FlowPart.Plain or FlowPart.None))
        {
            return;
        }

        string value = frame.Part == FlowPart.Plain ? text.Slice(frame.PartStart, frame.PartEnd) : string.Empty;
        int wide = value.LastIndexOf('，');
        Diagnostic slip = wide >= 0 ? WideComma(text, frame, frame.PartStart + wide, EndOfEntry(text, at, lineEnd))
            : frame.Part == FlowPart.Plain && frame.FirstLineEnd >= 0 ? Catalogue.CommaMissing(new TextSpan(frame.FirstLineEnd, 0))
            : Catalogue.SecondColon(new TextSpan(at, 1), text.Slice(frame.Key.Start, frame.Key.End));
        Report(text, frame, slip);
    }

    private static void Report(ScanText text, FlowFrame frame, Diagnostic? slip)
    {
        if (slip is not null)
        {
            text.Report(slip);
            frame.IsQuiet = true;
        }
    }

    private static Diagnostic? FindInMapping(ScanText text, FlowFrame frame, int at, int lineEnd)
    {
        if (!frame.HasColon)
        {
            return FindWithoutColon(text, frame);
        }

        int open = Nesting.FindOpen(text.View, frame.PartStart, frame.PartEnd);
        return open >= 0 && text.View[at] == ',' ? Unclosed(text, open, at, lineEnd) : FindWideEntry(text, frame);
    }

    /// <summary>A comma within an open bracket or quote: was it meant to part arguments, or is the closing sign missing?</summary>
    private static Diagnostic Unclosed(ScanText text, int open, int comma, int lineEnd)
    {
        string sign = text.View[open].ToString();
        int next = text.SkipSpaces(comma + 1, lineEnd);
        int colon = text.FindColon(next, lineEnd);
        bool isKey = colon > next && LineSlips.IsKey(text.Slice(next, colon));
        return !isKey ? Catalogue.CommaInExpression(new TextSpan(comma, 1), new TextSpan(open, 1), sign)
            : sign is "(" or "（" ? Catalogue.BracketNotClosed(new TextSpan(open, 1), sign, new TextSpan(comma, 1))
            : Catalogue.QuoteNotClosed(new TextSpan(open, 1), sign);
    }

    private static Diagnostic? FindWithoutColon(ScanText text, FlowFrame frame)
    {
        string entry = text.Slice(frame.PartStart, frame.PartEnd);
        if (IsThousands(text, frame, entry))
        {
            string number = text.Slice(frame.Previous.Start, frame.PartEnd);
            return Catalogue.GroupingCommaInFlow(TextSpan.FromBounds(frame.Previous.Start, frame.PartEnd), number.Replace(",", string.Empty, StringComparison.Ordinal));
        }

        int sign = entry.AsSpan().IndexOfAny('：', ':');
        if (sign <= 0)
        {
            return null;
        }

        var span = new TextSpan(frame.PartStart + sign, 1);
        string key = entry[..sign].Trim();
        return entry[sign] == '：' ? Catalogue.FullWidthColon(span, key, Mend.Flow(entry)) : Catalogue.NoSpaceAfterColon(span, key, Mend.Flow(entry));
    }

    private static bool IsThousands(ScanText text, FlowFrame frame, string entry) =>
        frame.Previous.Length > 0 && entry.Length == 3 && entry.All(char.IsAsciiDigit) && char.IsAsciiDigit(text.View[frame.Previous.End - 1]);

    /// <summary><c>得分: 5，上限：10</c>: a whole entry that YAML takes into the value before it.</summary>
    private static Diagnostic? FindWideEntry(ScanText text, FlowFrame frame)
    {
        string value = text.Slice(frame.PartStart, frame.PartEnd);
        bool isText = Keywords.TryParse(KeywordRole.Key, text.Slice(frame.Key.Start, frame.Key.End), out Keyword key) && TextKeys.Contains(key);
        var nesting = new Nesting();
        for (int i = 0; i < value.Length; i++)
        {
            nesting.Step(value[i], i);
            int colon = !nesting.IsOpen && value[i] == '，' ? value.AsSpan(i).IndexOfAny('：', ':') : -1;
            if (colon > 1 && (!isText || LineSlips.IsKey(value.Substring(i + 1, colon - 1).Trim())))
            {
                return WideComma(text, frame, frame.PartStart + i, frame.PartEnd);
            }
        }

        return null;
    }

    private static Diagnostic? FindInSequence(ScanText text, FlowFrame frame, int at)
    {
        string element = text.Slice(frame.PartStart, frame.PartEnd);
        int open = Nesting.FindOpen(text.View, frame.PartStart, frame.PartEnd);
        if (open >= 0 && text.View[at] == ',')
        {
            return Catalogue.CommaInExpression(new TextSpan(at, 1), new TextSpan(open, 1), text.View[open].ToString());
        }

        if (frame.FirstLineEnd >= 0)
        {
            return Catalogue.CommaMissing(new TextSpan(frame.FirstLineEnd, 0));
        }

        var nesting = new Nesting();
        for (int i = 0; i < element.Length; i++)
        {
            nesting.Step(element[i], i);
            if (!nesting.IsOpen && element[i] is '，' or '、')
            {
                return Catalogue.FullWidthComma(new TextSpan(frame.PartStart + i, 1), element[i].ToString(), Mend.Flow(element, element[i]));
            }
        }

        return null;
    }

    private static Diagnostic WideComma(ScanText text, FlowFrame frame, int at, int end) =>
        Catalogue.FullWidthComma(new TextSpan(at, 1), "，", Mend.Flow(text.Slice(frame.Key.Start, end)));

    /// <summary>End of the entry in which <paramref name="at"/> lies, as far as its line goes.</summary>
    private static int EndOfEntry(ScanText text, int at, int lineEnd)
    {
        int end = at < lineEnd ? text.View.AsSpan(at, lineEnd - at).IndexOfAny(',', '}', ']') : -1;
        return end < 0 ? lineEnd : at + end;
    }
}
