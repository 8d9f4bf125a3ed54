using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Walks through one stretch in braces or square brackets, over as many lines as it takes.</summary>
/// <param name="text">The text under scan.</param>
/// <param name="parent">Column of the entry that holds the stretch; its lines must be deeper. -1 at the top of the file.</param>
internal sealed partial class FlowScan(ScanText text, int parent)
{
    /// <summary>As deep as YAML nodes may be nested.</summary>
    public const int DepthLimit = 64;

    private readonly Stack<FlowFrame> _frames = new();
    private int _line;
    private int _at;
    private int _end;
    private bool _isNewLine;

    /// <summary>True when the stretch was left because of a slip; the lines that belong to it cannot be judged.</summary>
    public bool IsAbandoned { get; private set; }

    private string View => text.View;

    private FlowFrame Frame => _frames.Peek();

    /// <summary>Scans from the bracket at <paramref name="start"/> and gives the number of the last line that belongs to the stretch.</summary>
    public int Run(int line, int start)
    {
        _line = line;
        _at = start;
        _end = text.Source.LineSpan(line).End;
        do
        {
            Step();
        }
        while (_frames.Count > 0 && !IsAbandoned && !text.IsFull);
        if (!IsAbandoned && _frames.Count == 0)
        {
            ScanRest();
        }

        return _line;
    }

    private void Step()
    {
        _at = text.SkipSpaces(_at, _end);
        if (_at == _end || (View[_at] == '#' && View[Math.Max(0, _at - 1)] is ' ' or '\n'))
        {
            NextLine();
            return;
        }

        char c = View[_at];
        switch (c)
        {
            case '{' or '[':
                Open(c);
                break;
            case '}' or ']' when _frames.Count > 0:
                Close(c);
                break;
            case ',':
                FlowEntries.Check(text, Frame, _at, _end);
                Frame.NextEntry();
                _at++;
                break;
            case ':' when IsColon(_at) || Frame.Part == FlowPart.Quoted:
                Colon();
                break;
            case '"' or '\'' when Frame.Part != FlowPart.Plain:
                Quoted(c);
                break;
            default:
                Plain();
                break;
        }

        _isNewLine = false;
    }

    private void NextLine()
    {
        if (_at < _end)
        {
            ReportComment();
        }

        int resume = _line;
        do
        {
            if (_line == text.Source.LineCount)
            {
                ReportOpen(null);
                return;
            }

            TextSpan span = text.Source.LineSpan(++_line);
            (_at, _end) = (text.SkipSpaces(span.Start, span.End), span.End);
            if (_at < _end && View[_at] != '#' && View[_at] is not ('}' or ']') && _at - span.Start <= parent)
            {
                TextSpan noticed = TextSpan.FromBounds(_at, text.TrimEnd(_at, _end));
                _line = resume;
                ReportOpen(noticed);
                return;
            }
        }
        while (_at == _end);
        _isNewLine = true;
    }

    private void ReportComment()
    {
        text.MarkFree(_at, _end);
        bool cutsText = _frames.Count > 0 && Frame.Part == FlowPart.Plain && !_isNewLine && View[_at - 2] != ' ';
        if (cutsText)
        {
            text.Report(Catalogue.OneSpaceComment(new TextSpan(_at, 1)));
        }
    }

    /// <summary>Reports the innermost bracket that is still open.</summary>
    private void ReportOpen(TextSpan? noticed)
    {
        TextSpan line = text.Source.LineSpan(text.Source.PositionOf(Frame.Open).Line);
        int last = text.TrimEnd(line.Start, line.End) - 1;
        bool isWide = View[last] == Frame.Closing + 0xFEE0;
        Abandon(isWide ? ValueSlips.FullWidth(text, last) : Catalogue.BracketNotClosed(new TextSpan(Frame.Open, 1), Frame.Sign.ToString(), noticed));
    }

    private void Abandon(Diagnostic diagnostic)
    {
        IsAbandoned = true;
        if (!_frames.Any(f => f.IsQuiet))
        {
            text.Report(diagnostic);
        }
    }

    /// <summary>End of a stretch of plain text: a sign of YAML's own, a colon that ends a key, a comment, or the end of the line.</summary>
    private int EndOfStretch(int at)
    {
        int i = at + 1;
        while (i < _end && View[i] is not (',' or '{' or '}' or '[' or ']') && !IsColon(i) && !(View[i] == '#' && View[i - 1] == ' '))
        {
            i++;
        }

        return i;
    }

    private bool IsColon(int at) => View[at] == ':' && (at + 1 >= _end || View[at + 1] is ' ' or ',' or '{' or '}' or '[' or ']');

    private void ScanRest()
    {
        int after = text.SkipSpaces(_at, _end);
        if (after < _end && View[after] == ':')
        {
            text.Report(Catalogue.KeyNotText(new TextSpan(after, 1)));
            return;
        }

        LineSlips.ReportRest(text, _at, _end, View[_at - 1] == '}' ? "{" : "[");
    }
}
