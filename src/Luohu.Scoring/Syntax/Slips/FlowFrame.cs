using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>A brace or square bracket that is open, with the entry under way in it.</summary>
internal sealed class FlowFrame(int open, char sign)
{
    public int Open { get; } = open;

    public char Sign { get; } = sign;

    public bool IsMapping => Sign == '{';

    public char Closing => IsMapping ? '}' : ']';

    /// <summary>Something in these brackets was reported; what follows from it stays quiet.</summary>
    public bool IsQuiet { get; set; }

    public bool HasColon { get; set; }

    /// <summary>The key, once its colon was read.</summary>
    public TextSpan Key { get; private set; }

    /// <summary>What the part under way is: the key, or after the colon the value.</summary>
    public FlowPart Part { get; set; }

    public int PartStart { get; private set; }

    public int PartEnd { get; private set; }

    /// <summary>End of the first line of a plain part that runs over several lines; -1 while it has one line.</summary>
    public int FirstLineEnd { get; private set; } = -1;

    /// <summary>The plain value of the entry before; empty when it had none.</summary>
    public TextSpan Previous { get; private set; }

    public TextSpan PartSpan => TextSpan.FromBounds(PartStart, PartEnd);

    public void Begin(FlowPart part, int start, int end)
    {
        Part = part;
        PartStart = start;
        PartEnd = end;
        FirstLineEnd = -1;
    }

    /// <summary>Adds a stretch to the plain part, on its line or on a later one.</summary>
    public void Extend(int end, bool isNewLine)
    {
        if (isNewLine && FirstLineEnd < 0)
        {
            FirstLineEnd = PartEnd;
        }

        PartEnd = end;
    }

    public void TakeKey()
    {
        HasColon = true;
        Key = PartSpan;
        Part = FlowPart.None;
    }

    public void NextEntry()
    {
        Previous = HasColon && Part == FlowPart.Plain ? PartSpan : default;
        HasColon = false;
        Part = FlowPart.None;
    }
}
