using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Reports odd white space and invisible characters outside quoted texts, comments and block lines.</summary>
internal sealed class OddCharacters
{
    private readonly ScanText _text;
    private readonly string _raw;
    private int _free;
    private bool _inIndent = true;
    private bool _hasBreak;

    private OddCharacters(ScanText text)
    {
        _text = text;
        _raw = text.Source.Text;
    }

    public static void Report(ScanText text) => new OddCharacters(text).Run();

    private void Run()
    {
        int i = 0;
        while (i < _raw.Length && !_text.IsFull)
        {
            i = Step(i);
        }
    }

    private int Step(int i)
    {
        char c = _raw[i];
        if (c == '\n')
        {
            _inIndent = true;
            _hasBreak = false;
            return i + 1;
        }

        if (Characters.IsOddBreak(_raw, i))
        {
            return StepBreak(i, c);
        }

        if (c == '\t' && _inIndent && !IsBlankLine(i))
        {
            int end = EndOfRun(i);
            _text.Report(Catalogue.TabIndentation(TextSpan.FromBounds(i, end)));
            return end;
        }

        _inIndent &= c == ' ' || c == '\t' || Characters.IsOddSpace(c);
        return IsFree(i) ? i + 1 : StepOutside(i, c);
    }

    /// <summary>Reports the first odd break of a line: a file written with lone carriage returns is one line and one mistake.</summary>
    private int StepBreak(int i, char c)
    {
        if (!_hasBreak)
        {
            _text.Report(Catalogue.OddLineBreak(new TextSpan(i, 1), c));
        }

        _hasBreak = true;
        return i + 1;
    }

    private int StepOutside(int i, char c)
    {
        if (Characters.IsOddSpace(c))
        {
            int end = EndOfRun(i);
            TextSpan run = TextSpan.FromBounds(i, end);
            _text.Report(Catalogue.OddSpace(run, c.ToString(), MendedLine.Of(_text.Source, run, other => Characters.IsOddSpace(other) ? ' ' : other), _inIndent));
            return end;
        }

        if (Characters.IsInvisible(c))
        {
            int end = EndOfRun(i);
            _text.Report(Catalogue.InvisibleCharacter(TextSpan.FromBounds(i, end), c));
            return end;
        }

        return i + 1;
    }

    /// <summary>The end of a run of one and the same character, so that a run is one message.</summary>
    private int EndOfRun(int start)
    {
        int end = start;
        while (end < _raw.Length && _raw[end] == _raw[start])
        {
            end++;
        }

        return end;
    }

    private bool IsBlankLine(int i)
    {
        TextSpan line = _text.Source.LineSpan(_text.Source.PositionOf(i).Line);
        return _text.SkipSpaces(line.Start, line.End) == line.End;
    }

    private bool IsFree(int i)
    {
        IReadOnlyList<TextSpan> free = _text.Free;
        while (_free < free.Count && free[_free].End <= i)
        {
            _free++;
        }

        return _free < free.Count && free[_free].Start <= i;
    }
}
