using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Walks through the lines as YAML's block style does: which line is an entry, which carries a text on, which belongs to a block.</summary>
internal sealed partial class BlockScan(ScanText text)
{
    /// <summary>Columns of the mappings that are open, outermost first.</summary>
    private readonly Stack<int> _mappings = new();

    /// <summary>Column of the entry whose block of text (<c>|</c>, <c>&gt;</c>) is being read; -1 for none.</summary>
    private int _block = -1;

    /// <summary>Lines deeper than this are left out, since a slip above has changed what they belong to.</summary>
    private int _skipped = int.MaxValue;

    /// <summary>The text that the next, deeper lines would carry on.</summary>
    private RunningText? _running;

    /// <summary>The entry in braces that stands on a line of its own as the value of the last key.</summary>
    private TextSpan? _loneFlow;

    /// <summary>The last key or dash has no value on its line.</summary>
    private bool _awaits = true;

    private string View => text.View;

    public void Run()
    {
        for (int number = 1; number <= text.Source.LineCount && !text.IsFull; number++)
        {
            ScanLine line = LineAt(number);
            int next = line.First == line.End ? ScanBlank(line) : Scan(line);
            number = Math.Max(number, next);
        }
    }

    private ScanLine LineAt(int number)
    {
        TextSpan span = text.Source.LineSpan(number);
        return new ScanLine(number, span.Start, text.SkipSpaces(span.Start, span.End), span.End);
    }

    private int ScanBlank(ScanLine line)
    {
        if (_block >= 0)
        {
            text.MarkFree(line.Start, line.End);
        }

        return line.Number;
    }

    /// <summary>Scans one line and gives the number of the last line that was read with it.</summary>
    private int Scan(ScanLine line)
    {
        if (IsOdd(line))
        {
            // What this line belongs to cannot be told; the odd character is reported by itself.
            text.MarkFree(line.First, line.End);
            _awaits = true;
            _running = null;
            return line.Number;
        }

        if (_block >= 0 && line.Column > _block)
        {
            MarkBlockLine(line);
            return line.Number;
        }

        _block = -1;
        if (View[line.First] == '#')
        {
            text.MarkFree(line.First, line.End);
            return line.Number;
        }

        if (line.Column > _skipped)
        {
            text.MarkFree(line.Start, line.End);
            return line.Number;
        }

        _skipped = int.MaxValue;
        if (ReportOddLine(line))
        {
            return line.Number;
        }

        if (_running is { } running && line.Column > running.Column)
        {
            CarryOn(line, running);
            return line.Number;
        }

        _running = null;
        return ScanEntry(line);
    }

    /// <summary>A line with an odd line break, or indented by something else than spaces where spaces are needed.</summary>
    private bool IsOdd(ScanLine line)
    {
        ReadOnlySpan<char> raw = text.Source.Text.AsSpan(line.Start, line.End - line.Start);
        int indent = raw.IndexOfAnyExcept(' ');
        bool isBlockLine = _block >= 0 && indent > _block;
        return (indent < line.Column && !isBlockLine) || Characters.HasOddBreak(text.Source.Text, line.Start, line.End);
    }

    /// <summary>In a block any character may stand behind the spaces that indent it.</summary>
    private void MarkBlockLine(ScanLine line) =>
        text.MarkFree(line.Start + text.Source.Text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(' '), line.End);

    private bool ReportOddLine(ScanLine line)
    {
        ReadOnlySpan<char> rest = View.AsSpan(line.First, line.End - line.First);
        if (rest[0] == '＃')
        {
            text.Report(ValueSlips.FullWidth(text, line.First));
            return true;
        }

        bool isMarker = line.Column == 0 && (rest.StartsWith("---") || rest.StartsWith("...")) && (rest.Length == 3 || rest[3] == ' ');
        if (isMarker)
        {
            text.Report(Catalogue.SeveralDocuments(new TextSpan(line.First, 3), rest[..3].ToString()));
        }

        return isMarker;
    }

    /// <summary>A line that YAML adds to the text above. Looks like an entry? Then it was meant as one.</summary>
    private void CarryOn(ScanLine line, RunningText running)
    {
        int end = text.EndOfPlain(line.First, line.End);
        int colon = text.FindColon(line.First, end);
        int wide = View.IndexOf('：', line.First, end - line.First);
        bool isEntry = colon >= 0 || (wide >= 0 && LineSlips.IsKey(text.Slice(line.First, wide)));
        if (!isEntry)
        {
            return;
        }

        _skipped = running.Column;
        if (running.OwnColumn == line.Column)
        {
            LineSlips.ReportEntryWithoutColon(text, running.Span.Start, running.Span.End);
        }
        else
        {
            string shown = text.Slice(line.First, end);
            text.Report(Catalogue.EntryWithinText(TextSpan.FromBounds(line.First, end), shown, running.Span));
        }
    }

    private int ScanEntry(ScanLine line)
    {
        int at = line.First;
        int dash = -1;
        for (; IsDash(at, line.End); at = text.SkipSpaces(at + 1, line.End))
        {
            if (dash >= 0)
            {
                text.Report(Catalogue.DashAfterDash(new TextSpan(at, 1)));
                _skipped = dash;
                return line.Number;
            }

            dash = at - line.Start;
        }

        Close(dash >= 0 ? dash : line.Column);
        if (at == line.End || View[at] == '#')
        {
            MarkComment(at, line.End);
            _awaits = true;
            return line.Number;
        }

        return ScanContent(line, at, dash);
    }

    /// <summary>Closes the mappings deeper than a column.</summary>
    private void Close(int column)
    {
        while (_mappings.TryPeek(out int open) && open > column)
        {
            _mappings.Pop();
        }
    }

    private int ScanContent(ScanLine line, int at, int dash)
    {
        int column = at - line.Start;
        bool isSibling = dash < 0 && _mappings.TryPeek(out int open) && open == column;
        bool fits = dash >= 0 || isSibling || _awaits;
        bool isFlow = View[at] is '{' or '[';
        TextSpan span = TextSpan.FromBounds(at, text.TrimEnd(at, line.End));
        TextSpan first = isFlow && _loneFlow is { } lone ? lone : span;
        _loneFlow = isFlow && dash < 0 ? first : null;
        if (!fits || (isFlow && isSibling))
        {
            text.Report(isFlow ? WithoutDash(first) : KeySlips.FindStuckDash(text, at, line.End) ?? Catalogue.Misaligned(span));
            _skipped = column;
            return line.Number;
        }

        int parent = dash >= 0 ? dash : _mappings.TryPeek(out int top) ? top : -1;
        return isFlow ? ScanFlow(line, at, parent) : ScanKey(line, at, isSibling, parent, dash);
    }

    private Diagnostic WithoutDash(TextSpan entry) => Catalogue.DashMissing(entry, MendedLine.From(text.Source, entry.Start));

    private int ScanKey(ScanLine line, int at, bool isSibling, int parent, int dash)
    {
        int column = at - line.Start;
        int colon = LineSlips.FindKeyColon(text, at, line.End);
        if (colon < 0)
        {
            return ScanWithoutColon(line, at, isSibling, parent, dash);
        }

        if (!isSibling)
        {
            _mappings.Push(column);
        }

        int keyEnd = text.TrimEnd(at, colon);
        if (KeySlips.Find(text, at, keyEnd, line.End) is { } slip)
        {
            text.Report(slip);
            _skipped = column;
            _awaits = false;
            return line.Number;
        }

        return ScanValue(line, text.SkipSpaces(colon + 1, line.End), column, TextSpan.FromBounds(at, keyEnd));
    }

    private int ScanWithoutColon(ScanLine line, int at, bool isSibling, int parent, int dash)
    {
        _awaits = false;
        if (View[at] is '"' or '\'' || ValueSlips.Find(text, at, line.End) is not null)
        {
            ScanText(line, at, parent, dash < 0 ? at - line.Start : -1);
            return line.Number;
        }

        int end = text.EndOfPlain(at, line.End);
        int sign = View.AsSpan(at, end - at).IndexOfAny('：', ':');
        bool isEntry = isSibling || (sign > 0 && LineSlips.IsKey(text.Slice(at, at + sign)));
        if (!isEntry)
        {
            _running = new RunningText(parent, dash < 0 ? at - line.Start : -1, TextSpan.FromBounds(at, end));
            return line.Number;
        }

        LineSlips.ReportEntryWithoutColon(text, at, end);
        _skipped = at - line.Start;
        if (!isSibling)
        {
            _mappings.Push(at - line.Start);
        }

        return line.Number;
    }

    private bool IsDash(int at, int end) => at < end && View[at] == '-' && (at + 1 == end || View[at + 1] == ' ');

    /// <summary>A plain text that deeper lines carry on: column of its entry, its own column when it has a line to itself, its first line.</summary>
    private readonly record struct RunningText(int Column, int OwnColumn, TextSpan Span);
}
