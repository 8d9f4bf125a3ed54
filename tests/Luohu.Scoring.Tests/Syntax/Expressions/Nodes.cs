using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

/// <summary>Short ways to build expected trees; places do not count.</summary>
internal static class Nodes
{
    public static NameSyntax Name(string name) => new(default, name);

    public static NumberSyntax Number(long value, int scale = 0, Unit? unit = null) => new(default, value, scale, unit);

    public static TextSyntax Quoted(string value) => new(default, value);

    public static DateSyntax Date(int year, int month, int day) => new(default, new DateOnly(year, month, day).DayNumber);

    public static MemberSyntax Member(ExpressionSyntax target, string name) => new(default, target, name, default);

    public static CallSyntax Call(string function, params ExpressionSyntax[] arguments) =>
        new(default, function, default, new SyntaxList<ExpressionSyntax>(arguments));

    public static UnarySyntax Not(ExpressionSyntax operand) => new(default, UnaryOperator.Not, operand);

    public static UnarySyntax Negate(ExpressionSyntax operand) => new(default, UnaryOperator.Negate, operand);

    public static BinarySyntax Binary(ExpressionSyntax left, BinaryOperator sign, ExpressionSyntax right) => new(default, sign, left, right);

    public static BinarySyntax Equal(ExpressionSyntax left, ExpressionSyntax right) => Binary(left, BinaryOperator.Equal, right);

    public static BinarySyntax And(ExpressionSyntax left, ExpressionSyntax right) => Binary(left, BinaryOperator.And, right);

    public static BinarySyntax Or(ExpressionSyntax left, ExpressionSyntax right) => Binary(left, BinaryOperator.Or, right);

    public static InSyntax In(ExpressionSyntax value, bool isNegated, params ExpressionSyntax[] members) =>
        new(default, value, new SyntaxList<ExpressionSyntax>(members), false, isNegated);

    public static InSyntax InNamed(ExpressionSyntax value, string name, bool isNegated = false) => new(default, value, [Name(name)], true, isNegated);

    public static WithinSyntax Within(ExpressionSyntax value, WindowSyntax window, bool isNegated = false) => new(default, value, window, isNegated);

    public static LastWindowSyntax Last(long count, Unit unit, ExpressionSyntax? upTo = null) => new(default, count, unit, upTo);

    public static CalendarWindowSyntax Calendar(long count, Unit unit, bool includesCurrent, ExpressionSyntax? upTo = null) =>
        new(default, count, unit, includesCurrent, upTo);

    public static BetweenWindowSyntax Between(ExpressionSyntax? from, ExpressionSyntax? to) => new(default, from, to);

    public static ListSyntax List(ExpressionSyntax source) => new(default, source, null, null, null, null, null, null);

    public static SpellOperationSyntax Spells(ExpressionSyntax left, SpellOperator sign, ExpressionSyntax right) => new(default, sign, left, right);
}
