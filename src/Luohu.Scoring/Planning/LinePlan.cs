using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>The constants of one line, at the ruleset's point scale.</summary>
internal sealed class LinePlan
{
    public LinePlan(BoundLine line, int pointScale)
    {
        Index = line.Index;
        Pick = line.Pick;
        Rounding = line.Rounding;
        RoundingStep = line.Rounding is { } rounding && rounding.Digits < pointScale ? Quantities.ExactMath.Pow10(pointScale - rounding.Digits) : 1;
        Floor = FixedOf(line.Floor);
        Cap = FixedOf(line.Cap);
        RawLow = (long)line.RawRange.Minimum;
        RawHigh = (long)line.RawRange.Maximum;
        if (line is BoundItem item)
        {
            ValueLow = (long)item.Value.Type.Range.Minimum;
            ValueHigh = (long)item.Value.Type.Range.Maximum;
        }

        Children = line is BoundGroup group ? [.. group.Lines.Select(l => l.Index)] : [];
        End = LastIndexOf(line) + 1;
    }

    public int Index { get; }

    public Pick Pick { get; }

    public RoundingStage? Rounding { get; }

    /// <summary>Points are rounded to multiples of this.</summary>
    public long RoundingStep { get; }

    public long? Floor { get; }

    public long? Cap { get; }

    public long ValueLow { get; }

    public long ValueHigh { get; }

    public long RawLow { get; }

    public long RawHigh { get; }

    /// <summary>Ledger indexes of a group's own lines.</summary>
    public int[] Children { get; }

    /// <summary>The subtree of the line is the ledger from <see cref="Index"/> up to, not including, this.</summary>
    public int End { get; }

    /// <summary>A floor or cap that is no constant would be lost in silence.</summary>
    private static long? FixedOf(BoundExpression? bound) => bound switch
    {
        null => null,
        Constant constant => constant.Value,
        _ => throw new ArgumentException("a floor or cap is a constant", nameof(bound)),
    };

    private static int LastIndexOf(BoundLine line) => line is BoundGroup { Lines.Count: > 0 } group ? LastIndexOf(group.Lines[^1]) : line.Index;
}
