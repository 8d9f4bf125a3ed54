using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>One method for each kind of sign or text.</summary>
internal sealed partial class FlowScan
{
    private void Open(char sign)
    {
        if (_frames.Count > 0 && Frame.Part != FlowPart.None)
        {
            Abandon(Frame.Part == FlowPart.Plain
                ? Catalogue.SquareBracketsInExpression(new TextSpan(_at, 1), sign.ToString())
                : Catalogue.CommaMissing(new TextSpan(Frame.PartEnd, 0)));
            return;
        }

        bool isKey = _frames.Count == 0 || (Frame.IsMapping && !Frame.HasColon);
        int interval = IntervalSlip.Length(View, _at, _end, isKey);
        if (interval > 0)
        {
            Abandon(Catalogue.IntervalBrackets(new TextSpan(_at, interval), View.Substring(_at, interval)));
        }
        else if (_frames.Count == DepthLimit)
        {
            Abandon(Catalogue.NestedTooDeep(new TextSpan(_at, 1), DepthLimit));
        }
        else
        {
            _frames.Push(new FlowFrame(_at++, sign));
        }
    }

    private void Close(char sign)
    {
        FlowFrame frame = Frame;
        if (frame.Closing != sign)
        {
            Abandon(Catalogue.BracketNotOpened(new TextSpan(_at, 1), sign.ToString(), frame.Closing.ToString(), new TextSpan(frame.Open, 1)));
            return;
        }

        FlowEntries.Check(text, frame, _at, _end);
        _frames.Pop();
        _at++;
        if (_frames.Count > 0)
        {
            Frame.Begin(FlowPart.Nested, frame.Open, _at);
            Frame.IsQuiet |= frame.IsQuiet;
        }
    }

    private void Colon()
    {
        FlowFrame frame = Frame;
        if (frame.HasColon)
        {
            FlowEntries.ReportSecondColon(text, frame, _at, _end);
            frame.NextEntry();
        }
        else if (frame.Part == FlowPart.Nested)
        {
            Abandon(Catalogue.KeyNotText(frame.PartSpan));
        }
        else
        {
            FlowEntries.CheckKey(text, frame, _end);
            frame.TakeKey();
        }

        _at++;
    }

    private void Quoted(char quote)
    {
        int close = text.FindClosingQuote(_at, _end);
        if (close < 0)
        {
            text.MarkFree(_at, _end);
            Abandon(Catalogue.QuoteNotClosed(new TextSpan(_at, 1), quote.ToString()));
            return;
        }

        text.MarkFree(_at, close);
        if (Frame.Part != FlowPart.None)
        {
            Abandon(Catalogue.CommaMissing(new TextSpan(Frame.PartEnd, 0)));
            return;
        }

        Frame.Begin(FlowPart.Quoted, _at, close + 1);
        _at = close + 1;
    }

    private void Plain()
    {
        FlowFrame frame = Frame;
        int end = EndOfStretch(_at);
        if (frame.Part is FlowPart.Quoted or FlowPart.Nested)
        {
            string sign = View[frame.PartStart].ToString();
            Abandon(Catalogue.TextAfterClosing(TextSpan.FromBounds(_at, text.TrimEnd(_at, end)), sign));
            return;
        }

        if (frame.Part == FlowPart.Plain)
        {
            frame.Extend(text.TrimEnd(_at, end), _isNewLine);
            _at = end;
            return;
        }

        frame.Begin(FlowPart.Plain, _at, text.TrimEnd(_at, end));
        if (FindSlip(frame, end) is { } slip)
        {
            Abandon(slip);
        }

        _at = end;
    }

    private Diagnostic? FindSlip(FlowFrame frame, int end)
    {
        bool isKey = frame.IsMapping && !frame.HasColon;
        int interval = isKey && View[_at] is '(' or '（' ? IntervalSlip.Length(View, _at, _end, true) : 0;
        if (interval > 0)
        {
            return Catalogue.IntervalBrackets(new TextSpan(_at, interval), View.Substring(_at, interval));
        }

        return isKey && View[_at] is '<' or '>' && end - _at > 1 && View[_at + 1] != '<'
            ? Catalogue.ComparisonKey(frame.PartSpan, text.Slice(_at, end))
            : ValueSlips.Find(text, _at, _end);
    }
}
