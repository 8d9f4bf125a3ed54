namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>One end of a band: <paramref name="Value"/> / 10^<paramref name="Scale"/>; may be negative.</summary>
internal sealed record BandEnd(long Value, int Scale, bool IsInclusive);

/// <summary>A band key such as <c>18..35</c>, <c>46以上</c>, <c>不满18</c> or <c>其他</c>. A single value has two equal inclusive ends.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Lower">Null: no lower end.</param>
/// <param name="Upper">Null: no upper end.</param>
/// <param name="IsWholeRange">Written <c>a..b</c>, which is for whole-number quantities only.</param>
/// <param name="IsOther"><c>其他</c>: both ends are null.</param>
internal sealed record BandSyntax(SyntaxSpan Span, BandEnd? Lower, BandEnd? Upper, bool IsWholeRange, bool IsOther);
