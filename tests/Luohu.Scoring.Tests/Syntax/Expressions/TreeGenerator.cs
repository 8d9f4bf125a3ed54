using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Syntax.Expressions.Nodes;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

/// <summary>Random trees that the grammar can say: any form in any place, with or without need of brackets.</summary>
internal sealed class TreeGenerator(Language language)
{
    private static readonly Gen<string> Names = Gen.Elements("年龄", "户籍", "社会保险", "本组", "评定日", "x_1", "from", "to", "by", "日期", "年", "自有住宅");
    private static readonly Gen<Unit> AnyUnit = Gen.Elements(Enum.GetValues<Unit>().Where(u => u != Unit.None).ToArray());
    private static readonly Gen<long> Counts = Gen.Choose(1, 200).Select(n => (long)n);
    private static readonly Gen<BinaryOperator> Operators = Gen.Elements(Enum.GetValues<BinaryOperator>());
    private static readonly Gen<SpellOperator> SpellOperators = Gen.Elements(Enum.GetValues<SpellOperator>());

    public Gen<ExpressionSyntax> Whole => Gen.Sized(size => ListOrExpression(Math.Min(size, 40)));

    private static Gen<ExpressionSyntax> As<T>(Gen<T> gen)
        where T : ExpressionSyntax => gen.Select(node => (ExpressionSyntax)node);

    private static Gen<NumberSyntax> Numbers =>
        from value in Gen.Choose(0, 1_000_000)
        from scale in Gen.Choose(0, 9)
        from unit in Gen.OneOf(Gen.Constant<Unit?>(null), AnyUnit.Select(u => (Unit?)u))
        select Number(value, scale, unit);

    private static Gen<NumberSyntax> Gaps =>
        from value in Gen.Choose(0, 400)
        from unit in Gen.Elements(Unit.Years, Unit.Months, Unit.Days)
        select Number(value, 0, unit);

    private static Gen<ExpressionSyntax> Leaf => Gen.OneOf(
        As(Names.Select(Name)),
        As(Numbers),
        As(Gen.Elements("", "东莞", "a、b", "且 (").Select(Quoted)),
        As(Gen.Choose(700_000, 800_000).Select(day => new DateSyntax(default, day))),
        As(Gen.Choose(1900 * 12, (2200 * 12) - 1).Select(month => new MonthSyntax(default, month))),
        As(Gen.Elements(true, false).Select(value => new FlagSyntax(default, value))));

    private Gen<string> FunctionNames => Gen.Elements(Functions.AllTerms.Select(t => language == Language.Chinese ? t.Zh : t.En).Append("未知函数").ToArray());

    private Gen<ExpressionSyntax> ListOrExpression(int size) =>
        size < 2 ? Leaf : Pick(() => Expression(size), () => Expression(size), () => Lists(size), () => SpellOperations(size));

    private Gen<ExpressionSyntax> Expression(int size) => size < 2 ? Leaf : Pick(
        () => Leaf,
        () => Binaries(size / 2),
        () => Binaries(size / 2),
        () => Binaries(size / 2),
        () => As(ListOrExpression(size / 2).Select(Not)),
        () => As(ListOrExpression(size / 2).Select(Negate)),
        () => Ins(size / 3),
        () => As(from value in Expression(size / 2) from name in Names select InNamed(value, name)),
        () => Withins(size / 2),
        () => Conditionals(size / 3),
        () => As(from a in ListOrExpression(size / 2) from b in ListOrExpression(size / 2) select new AtSyntax(default, a, b)),
        () => As(from a in ListOrExpression(size / 2) from b in ListOrExpression(size / 2) select new OrElseSyntax(default, a, b)),
        () => Sources(size));

    private Gen<ExpressionSyntax> Binaries(int size) =>
        As(from left in ListOrExpression(size) from sign in Operators from right in ListOrExpression(size) select Binary(left, sign, right));

    private Gen<ExpressionSyntax> Ins(int size) => As(
        from value in ListOrExpression(size)
        from isNegated in Gen.Elements(true, false)
        from members in Many(ListOrExpression(size), 1)
        select new InSyntax(default, value, members, false, isNegated));

    private Gen<ExpressionSyntax> Withins(int size) => As(
        from value in ListOrExpression(size)
        from window in Windows(size)
        from isNegated in Gen.Elements(true, false)
        select Within(value, window, isNegated));

    private Gen<ExpressionSyntax> Conditionals(int size) => As(
        from a in ListOrExpression(size)
        from b in ListOrExpression(size)
        from c in ListOrExpression(size)
        select new ConditionalSyntax(default, a, b, c));

    /// <summary>What may carry clauses.</summary>
    private Gen<ExpressionSyntax> Sources(int size) => size < 2 ? As(Names.Select(Name)) : Pick(
        () => As(Names.Select(Name)),
        () => As(from target in ListOrExpression(size / 2) from name in Names select Member(target, name)),
        () => As(from function in FunctionNames from arguments in Many(ListOrExpression(size / 3), 0) select new CallSyntax(default, function, default, arguments)),
        () => Lists(size / 2),
        () => SpellOperations(size / 2));

    private Gen<ExpressionSyntax> SpellOperations(int size) =>
        As(from left in Sources(size / 2) from sign in SpellOperators from right in Sources(size / 2) select Spells(left, sign, right));

    private Gen<ExpressionSyntax> Lists(int size)
    {
        int part = size / 4;
        return As(
            from source in Sources(part)
            from filter in Optional(ListOrExpression(part))
            from during in Optional(Windows(part))
            from key in Optional(ListOrExpression(part))
            from take in Optional(ListOrExpression(part))
            from satisfy in Optional(ListOrExpression(part))
            from gap in Optional(Gaps)
            select Complete(new ListSyntax(default, source, filter, during, key, take, satisfy, gap)));
    }

    private static ListSyntax Complete(ListSyntax list) =>
        list is { Where: null, During: null, By: null, Take: null, Satisfy: null, Gap: null } ? list with { Where = Name("x") } : list;

    private Gen<WindowSyntax> Windows(int size)
    {
        Gen<ExpressionSyntax> ends = ListOrExpression(size / 2);
        Gen<WindowSyntax> last =
            from count in Counts
            from unit in Gen.Elements(Unit.Years, Unit.Months, Unit.Days)
            from upTo in Optional(ends)
            select (WindowSyntax)Last(count, unit, upTo);
        Gen<WindowSyntax> calendar =
            from count in Counts
            from unit in Gen.Elements(Unit.Years, Unit.Months)
            from isCurrent in Gen.Elements(true, false)
            from upTo in Optional(ends)
            select (WindowSyntax)Calendar(count, unit, isCurrent, upTo);
        Gen<WindowSyntax> between = from start in ends from end in Optional(ends) select (WindowSyntax)Between(start, end);
        return Gen.OneOf(last, calendar, between, ends.Select(end => (WindowSyntax)Between(null, end)));
    }

    /// <summary>One of several, built only when drawn: a generator built at once would be as large as all trees together.</summary>
    private static Gen<ExpressionSyntax> Pick(params Func<Gen<ExpressionSyntax>>[] forms) =>
        Gen.Choose(0, forms.Length - 1).SelectMany(index => forms[index]());

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<SyntaxList<ExpressionSyntax>> Many(Gen<ExpressionSyntax> gen, int fewest) =>
        Gen.Choose(fewest, 3).SelectMany(count => gen.ArrayOf(count)).Select(elements => new SyntaxList<ExpressionSyntax>(elements));
}
