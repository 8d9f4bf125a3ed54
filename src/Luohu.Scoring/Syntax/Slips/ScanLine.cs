namespace Luohu.Scoring.Syntax.Slips;

/// <summary>A line of the text: offsets of its start, of its first character that is not a space, and of its end.</summary>
internal readonly record struct ScanLine(int Number, int Start, int First, int End)
{
    public int Column => First - Start;
}
