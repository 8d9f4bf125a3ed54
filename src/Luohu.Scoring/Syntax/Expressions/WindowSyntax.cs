using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>A stretch of time as written.</summary>
internal abstract record WindowSyntax(SyntaxSpan Span);

/// <summary><c>近 n 年|月|日 [截至 D]</c>: (D - n, D].</summary>
internal sealed record LastWindowSyntax(SyntaxSpan Span, long Count, Unit Unit, ExpressionSyntax? UpTo) : WindowSyntax(Span);

/// <summary><c>近 n 个自然年</c> (this one and the n - 1 before) or <c>前 n 个自然年</c> (the n complete ones before this); months likewise.</summary>
internal sealed record CalendarWindowSyntax(SyntaxSpan Span, long Count, Unit Unit, bool IncludesCurrent, ExpressionSyntax? UpTo) : WindowSyntax(Span);

/// <summary><c>自 a 至 b</c>, both ends inclusive; one of them may be missing.</summary>
internal sealed record BetweenWindowSyntax(SyntaxSpan Span, ExpressionSyntax? From, ExpressionSyntax? To) : WindowSyntax(Span);
