using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Batch;

/// <summary>Counts totals on either side of the line that a ruleset asks for. Not thread-safe.</summary>
internal sealed class LineTally
{
    private const decimal Near = 5;

    private readonly long _line;
    private readonly long _nearFrom;
    private readonly long _nearTo;
    private long _below;
    private long _reached;
    private long _nearBelow;
    private long _nearReached;

    /// <summary><paramref name="scale"/>: Decimals of the totals; the line may have more.</summary>
    public LineTally(decimal line, int scale)
    {
        decimal unit = ExactMath.Pow10(scale);
        _line = Total(Math.Ceiling(line * unit));
        _nearFrom = Total(Math.Ceiling((line - Near) * unit));
        _nearTo = Total(Math.Floor((line + Near) * unit));
    }

    public void Add(long total)
    {
        if (total < _line)
        {
            _below++;
            _nearBelow += total >= _nearFrom ? 1 : 0;
        }
        else
        {
            _reached++;
            _nearReached += total <= _nearTo ? 1 : 0;
        }
    }

    public LineCounts ToCounts() => new(_below, _reached, Near, _nearBelow, _nearReached);

    /// <summary>A line may lie where no total can.</summary>
    private static long Total(decimal value) => (long)Math.Clamp(value, long.MinValue, long.MaxValue);
}
