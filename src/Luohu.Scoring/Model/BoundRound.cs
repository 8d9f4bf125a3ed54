using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>A round of giving out places.</summary>
/// <param name="Span">The round as written.</param>
/// <param name="Zone">What tells the zones apart, each with its own places; null: all applicants together.</param>
/// <param name="IsPooled">The places are those that the rounds before left over.</param>
/// <param name="ZoneAtMost">The share of its own places that a zone may gain in this round, 0 to 1; null: no limit.</param>
internal sealed record BoundRound(TextSpan Span, BoundExpression? Zone, bool IsPooled, Constant? ZoneAtMost);
