namespace Luohu.Scoring.Text;

/// <summary>A stretch of source text: zero-based, half-open, counted in UTF-16 units.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters; zero marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The smallest span that covers this one and <paramref name="other"/>.</summary>
    public TextSpan Cover(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
