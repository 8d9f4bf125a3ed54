using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Functions of lists.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindFold(CallSyntax s, Function function, Scope scope)
    {
        if (s.Arguments.Count != 1)
        {
            return Misused(s, function);
        }

        if (function is Function.Months or Function.Years or Function.Days)
        {
            return BindDuration(s, function, scope);
        }

        if (BindListArgument(s.Arguments[0], scope) is not { } argument)
        {
            return null;
        }

        bool wantsTake = function is Function.Sum or Function.Highest or Function.Lowest;
        if (wantsTake != argument.Take is not null || (function == Function.All) != argument.Satisfy is not null)
        {
            return Misused(s, function);
        }

        return function switch
        {
            Function.Exists => new Exists(s.Span, argument.List),
            Function.None => new LogicalNot(s.Span, new Exists(s.Span, argument.List)),
            Function.All => BindAll(s, argument),
            Function.Count => new CountOf(s.Span, BoundType.Number(Unit.None, new NumberRange(0, 0, MostElements(argument.List))), argument.List),
            Function.Sum => BindSumOf(s, argument),
            _ => BindExtremeOf(s, argument, function == Function.Highest),
        };
    }

    private BoundExpression? Misused(CallSyntax s, Function function)
    {
        (string zh, string en) = function switch
        {
            Function.Sum or Function.Highest or Function.Lowest => ("列表 的 字段", "list take field"),
            Function.All => ("列表 满足 条件", "list satisfy condition"),
            Function.Exists or Function.None => ("列表 其中 条件", "list where condition"),
            _ => ("列表", "list"),
        };
        return Misused(s, $"({zh})", $"({en})");
    }

    /// <summary>True on an empty list: no record for which the condition fails.</summary>
    private BoundExpression? BindAll(CallSyntax s, ListArgument argument) =>
        argument.Satisfy is not null && BindCondition(argument.Satisfy, argument.Inside) is { } condition
            ? new LogicalNot(s.Span, new Exists(s.Span, new Filtered(s.Span, argument.List, new LogicalNot(condition.Span, condition))))
            : null;

    private BoundExpression? BindSumOf(CallSyntax s, ListArgument argument)
    {
        if (argument.Take is null || BindQuantity(argument.Take, argument.Inside) is not { } value)
        {
            return null;
        }

        Int128 most = MostElements(argument.List);
        NumberRange r = value.Type.Range;
        NumberRange range = new(r.Scale, most * Int128.Min(0, r.Minimum), most * Int128.Max(0, r.Maximum));
        return _numbers.Checked(new SumOf(s.Span, BoundType.Number(value.Type.Unit, range), argument.List, value));
    }

    private BoundExpression? BindExtremeOf(CallSyntax s, ListArgument argument, bool isHighest)
    {
        if (argument.Take is null || Bind(argument.Take, argument.Inside) is not { } value)
        {
            return null;
        }

        if (value.Type.Kind is ValueKind.Flag or ValueKind.Text)
        {
            return Fail(Catalogue.WrongType(value.Span, new LocalizedText("数值、日期或分高低的取值", "a number, a date or an ordered choice"), WordsOf(value.Type)));
        }

        return value.Type.Choices is { IsOrdered: false } type
            ? Fail(Catalogue.NoOrder(value.Span, TypeWords.Of(type)))
            : new ExtremeOf(s.Span, value.Type with { IsOptional = true }, argument.List, value, isHighest);
    }

    private BoundExpression? BindDuration(CallSyntax s, Function function, Scope scope)
    {
        if (BindSpells(s.Arguments[0], scope) is not { } spells)
        {
            return null;
        }

        Unit unit = function switch { Function.Months => Unit.Months, Function.Years => Unit.Years, _ => Unit.Days };
        if (spells.IsMonths && unit == Unit.Days)
        {
            return Fail(Catalogue.DaysOfMonthList(s.Span, Written(s.Arguments[0].Span)));
        }

        long years = Limits.LastYear - Limits.FirstYear + 1;
        long most = unit switch { Unit.Years => years, Unit.Months => years * 12, _ => years * 366 };
        return new DurationOf(s.Span, BoundType.Number(unit, new NumberRange(0, 0, most)), spells, unit);
    }

    /// <summary>How many elements a list can have at most: groups of a choice are as many as its choices.</summary>
    public static long MostElements(BoundList list) => list switch
    {
        Filtered f => MostElements(f.Source),
        Clipped c => MostElements(c.Source),
        Monthly => (long)Limits.MaxRecords * (Limits.LastYear - Limits.FirstYear + 1) * 12,
        Grouped { Key.Type: { Kind: ValueKind.Choice, Choices: { } choices } } => choices.Choices.Count,
        Grouped { Key.Type.Kind: ValueKind.Year } => Limits.LastYear - Limits.FirstYear + 1,
        Grouped g => MostElements(g.Source),
        PersonsSource { Fact.IsSingle: true } => 1,
        _ => Limits.MaxRecords,
    };
}
