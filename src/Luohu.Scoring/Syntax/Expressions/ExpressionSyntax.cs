using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>An expression as written. The node set of the expression grammar; names are not resolved yet.</summary>
internal abstract record ExpressionSyntax(SyntaxSpan Span);

/// <summary>Stands where nothing could be read; later stages stay quiet about it.</summary>
internal sealed record MissingSyntax(SyntaxSpan Span) : ExpressionSyntax(Span);

/// <summary>A number without sign: <paramref name="Value"/> / 10^<paramref name="Scale"/>. 30% is 30 at scale 2.</summary>
internal sealed record NumberSyntax(SyntaxSpan Span, long Value, int Scale, Unit? Unit) : ExpressionSyntax(Span);

internal sealed record TextSyntax(SyntaxSpan Span, string Value) : ExpressionSyntax(Span);

/// <summary>A date as a day number (<see cref="DateOnly.DayNumber"/>).</summary>
internal sealed record DateSyntax(SyntaxSpan Span, int Day) : ExpressionSyntax(Span);

/// <summary>A calendar month as year * 12 + month - 1.</summary>
internal sealed record MonthSyntax(SyntaxSpan Span, int Month) : ExpressionSyntax(Span);

internal sealed record FlagSyntax(SyntaxSpan Span, bool Value) : ExpressionSyntax(Span);

internal sealed record NameSyntax(SyntaxSpan Span, string Name) : ExpressionSyntax(Span);

/// <summary><c>申请.区域</c>.</summary>
internal sealed record MemberSyntax(SyntaxSpan Span, ExpressionSyntax Target, string Name, SyntaxSpan NameSpan) : ExpressionSyntax(Span);

/// <summary><c>x 于 D</c>: the value of a dated parameter at a date.</summary>
internal sealed record AtSyntax(SyntaxSpan Span, ExpressionSyntax Target, ExpressionSyntax Date) : ExpressionSyntax(Span);

/// <summary><c>x 若无 y</c>.</summary>
internal sealed record OrElseSyntax(SyntaxSpan Span, ExpressionSyntax Target, ExpressionSyntax Default) : ExpressionSyntax(Span);

internal sealed record CallSyntax(SyntaxSpan Span, string Function, SyntaxSpan FunctionSpan, SyntaxList<ExpressionSyntax> Arguments) : ExpressionSyntax(Span);

internal enum UnaryOperator
{
    Not,
    Negate,
}

internal sealed record UnarySyntax(SyntaxSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

internal enum BinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal sealed record BinarySyntax(SyntaxSpan Span, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);

/// <summary><c>x 属于 (a、b)</c> or <c>x 不属于 名单</c>; a named set is one <see cref="NameSyntax"/> and <paramref name="IsNamed"/>.</summary>
internal sealed record InSyntax(SyntaxSpan Span, ExpressionSyntax Value, SyntaxList<ExpressionSyntax> Members, bool IsNamed, bool IsNegated) : ExpressionSyntax(Span);

/// <summary><c>日期 在 近 5 年</c>.</summary>
internal sealed record WithinSyntax(SyntaxSpan Span, ExpressionSyntax Value, WindowSyntax Window, bool IsNegated) : ExpressionSyntax(Span);

internal sealed record ConditionalSyntax(SyntaxSpan Span, ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Else) : ExpressionSyntax(Span);

internal enum SpellOperator
{
    Union,
    Intersect,
    Except,
}

/// <summary><c>a 并 b</c>, <c>a 交 b</c>, <c>a 除去 b</c>; one level, left to right.</summary>
internal sealed record SpellOperationSyntax(SyntaxSpan Span, SpellOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);

/// <summary>A list with its clauses, in the order they are written: 其中, 限于, 按, 的, 满足, 容许间断. At least one clause is present.</summary>
internal sealed record ListSyntax(
    SyntaxSpan Span,
    ExpressionSyntax Source,
    ExpressionSyntax? Where,
    WindowSyntax? During,
    ExpressionSyntax? By,
    ExpressionSyntax? Take,
    ExpressionSyntax? Satisfy,
    NumberSyntax? Gap) : ExpressionSyntax(Span);
