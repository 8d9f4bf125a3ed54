namespace Luohu.Scoring.Assessments;

/// <summary>One side of a comparison: what the rule says there, and what it came to.</summary>
/// <param name="Text">The rule's text, single-spaced.</param>
/// <param name="IsLiteral">True when the text is the value itself, such as <c>50</c>, and not a name for it.</param>
/// <param name="Low">The value; for points while facts are missing, the least; null: no limit that the rules set.</param>
/// <param name="High">The same value; for points while facts are missing, the most; null: no limit that the rules set.</param>
public sealed record ComparisonSide(string Text, bool IsLiteral, DisplayValue? Low, DisplayValue? High)
{
    /// <summary>True when there is one value.</summary>
    public bool IsExact => Low is not null && Low == High;
}
