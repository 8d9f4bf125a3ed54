using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>What stands behind a key or a dash.</summary>
internal sealed partial class BlockScan
{
    private int ScanValue(ScanLine line, int at, int column, TextSpan key)
    {
        _awaits = at == line.End || View[at] == '#';
        if (_awaits)
        {
            ScanComment(line, at, column);
            return line.Number;
        }

        if (View[at] is '{' or '[')
        {
            return ScanFlow(line, at, column);
        }

        if (LineSlips.IsBlockHeader(View.AsSpan(at, line.End - at)))
        {
            _block = column;
            return line.Number;
        }

        int second = ScanText(line, at, column, -1);
        if (second >= 0)
        {
            text.Report(TwoEntries(key, at, second, line.End) ?? Catalogue.SecondColon(new TextSpan(second, 1), text.Slice(key.Start, key.End)));
            _skipped = column;
        }

        return line.Number;
    }

    /// <summary><c>编号: 甲，得分: 5</c> outside braces.</summary>
    private Diagnostic? TwoEntries(TextSpan key, int at, int colon, int end)
    {
        int sign = View.AsSpan(at, colon - at).LastIndexOfAny("，,；;、");
        return sign > 0 && LineSlips.IsKey(text.Slice(at + sign + 1, colon))
            ? Catalogue.TwoEntriesOnLine(new TextSpan(at + sign, 1), View[at + sign].ToString(), Excerpt.Of(text.Slice(key.Start, at + sign)), Excerpt.Of(text.Slice(at + sign + 1, end)))
            : null;
    }

    /// <summary>A comment in place of a value: when no value follows on deeper lines, it was meant as the value.</summary>
    private void ScanComment(ScanLine line, int at, int column)
    {
        MarkComment(at, line.End);
        if (at < line.End && View[at - 2] == ':' && !HasValueBelow(line.Number, column))
        {
            text.Report(Catalogue.OneSpaceComment(new TextSpan(at, 1)));
            _awaits = false;
        }
    }

    private bool HasValueBelow(int number, int column)
    {
        for (int next = number + 1; next <= text.Source.LineCount; next++)
        {
            ScanLine line = LineAt(next);
            if (line.First < line.End && View[line.First] != '#')
            {
                return line.Column > column || (line.Column == column && IsDash(line.First, line.End));
            }
        }

        return false;
    }

    /// <summary>Scans a text in quotes or a plain one; gives the place of a colon that a plain one may not hold, or -1.</summary>
    private int ScanText(ScanLine line, int at, int column, int ownColumn)
    {
        if (View[at] is '"' or '\'')
        {
            _skipped = LineSlips.ScanQuoted(text, at, line.End) ? _skipped : column;
            return -1;
        }

        if (ValueSlips.Find(text, at, line.End) is { } slip)
        {
            text.Report(slip);
            _skipped = column;
            return -1;
        }

        int end = text.EndOfPlain(at, line.End);
        _running = new RunningText(column, ownColumn, TextSpan.FromBounds(at, end));
        return text.FindColon(at, end);
    }

    private int ScanFlow(ScanLine line, int at, int parent)
    {
        _awaits = false;
        var flow = new FlowScan(text, parent);
        int last = flow.Run(line.Number, at);
        if (flow.IsAbandoned)
        {
            _skipped = parent;
        }

        return last;
    }

    private void MarkComment(int at, int end)
    {
        if (at < end)
        {
            text.MarkFree(at, end);
        }
    }
}
