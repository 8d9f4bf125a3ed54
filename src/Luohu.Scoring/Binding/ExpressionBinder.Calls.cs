using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Functions of single values; those of lists stand in ExpressionBinder.Folds.cs.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindCall(CallSyntax s, Scope scope)
    {
        if (!Functions.TryParse(s.Function, out Function? function))
        {
            return Fail(StuckKeywords.Mend(s.Function, name => symbols.IsKnown(name) || Functions.TryParse(name, out _)) is { } mended
                ? Catalogue.StuckKeyword(s.FunctionSpan, s.Function, mended)
                : Catalogue.UnknownFunction(s.FunctionSpan, s.Function, symbols.Near(s.Function, Functions.AllNames)));
        }

        return function switch
        {
            Function.FullYears => BindElapsed(s, scope, Unit.Years),
            Function.FullMonths => BindElapsed(s, scope, Unit.Months),
            Function.FullDays => BindElapsed(s, scope, Unit.Days),
            Function.Year => BindYear(s, scope),
            Function.Month => BindMonth(s, scope),
            Function.Date => BindDate(s, scope),
            Function.Max or Function.Min => BindExtremum(s, scope, function == Function.Max),
            Function.Abs => BindAbsolute(s, scope),
            Function.Round => BindRounding(s, scope, RoundingMode.HalfAwayFromZero),
            Function.Floor => BindRounding(s, scope, RoundingMode.Floor),
            Function.Ceil => BindRounding(s, scope, RoundingMode.Ceiling),
            Function.Points => BindPoints(s),
            Function.LongestRun or Function.CurrentRun or Function.Monthly => Fail(Catalogue.ListWhereValueWanted(s.Span, Slice(s.Span))),
            _ => BindFold(s, function.Value, scope),
        };
    }

    /// <summary>The function is not used like this, but like that: its arguments in brackets, in both languages.</summary>
    private BoundExpression? Misused(CallSyntax s, string zh, string en)
    {
        Term name = Functions.TryParse(s.Function, out Function? function) ? Functions.TermOf(function.Value) : new Term(s.Function, s.Function);
        return Fail(Catalogue.WrongArguments(s.Span, s.Function, $"{name.Zh}{zh}", $"{name.En}{en}"));
    }

    private BoundExpression? BindElapsed(CallSyntax s, Scope scope, Unit unit)
    {
        if (s.Arguments.Count is not (1 or 2))
        {
            return Misused(s, "(起日、止日)", "(from, to)");
        }

        BoundExpression? from = Present(Wanted(Bind(s.Arguments[0], scope), ValueKind.Date));
        BoundExpression? to = s.Arguments.Count == 1 ? new AsOfDate(s.Span) : Present(Wanted(Bind(s.Arguments[1], scope), ValueKind.Date));
        if (from is null || to is null)
        {
            return null;
        }

        long most = Calendar.MaxDay / (unit switch { Unit.Years => 365, Unit.Months => 28, _ => 1 });
        return new Elapsed(s.Span, BoundType.Number(unit, new NumberRange(0, 0, most)), unit, from, to);
    }

    private BoundExpression? BindYear(CallSyntax s, Scope scope)
    {
        if (s.Arguments.Count != 1)
        {
            return Misused(s, "(日期)", "(date)");
        }

        return Present(Bind(s.Arguments[0], scope)) switch
        {
            null => null,
            { Type.Kind: ValueKind.Date } date => YearOf(date),
            { Type.Kind: ValueKind.Month } month => new CalendarConversion(s.Span, YearType, CalendarPart.YearOfMonth, month),
            var other => Fail(Catalogue.WrongType(other.Span, TypeWords.Of(ValueKind.Date), WordsOf(other.Type))),
        };
    }

    private BoundExpression? BindMonth(CallSyntax s, Scope scope)
    {
        if (s.Arguments.Count != 1)
        {
            return Misused(s, "(日期)", "(date)");
        }

        return Present(Wanted(Bind(s.Arguments[0], scope), ValueKind.Date)) is { } date ? MonthOf(date) : null;
    }

    private BoundExpression? BindDate(CallSyntax s, Scope scope)
    {
        if (s.Arguments.Count != 3)
        {
            return Misused(s, "(2016、1、1)", "(2016, 1, 1)");
        }

        BoundExpression?[] parts = [.. s.Arguments.Select(a => BindQuantity(a, scope))];
        if (parts.Any(p => p is null))
        {
            return null;
        }

        if (parts is not [Constant { Value: >= 1 and <= 9999 and var year }, Constant { Value: >= 1 and <= 12 and var month }, Constant { Value: >= 1 and var day }]
            || day > DateTime.DaysInMonth((int)year, (int)month))
        {
            return Misused(s, "(2016、1、1)", "(2016, 1, 1)");
        }

        long number = new DateOnly((int)year, (int)month, (int)day).DayNumber;
        return new Constant(s.Span, BoundType.Date with { Range = NumberRange.Of(number, 0) }, number);
    }

    private BoundExpression? BindExtremum(CallSyntax s, Scope scope, bool isMaximum)
    {
        if (s.Arguments.Count < 2)
        {
            return Misused(s, "(甲、乙)", "(a, b)");
        }

        BoundExpression? result = BindQuantity(s.Arguments[0], scope);
        foreach (ExpressionSyntax argument in s.Arguments.Skip(1))
        {
            BoundExpression? next = BindQuantity(argument, scope, result?.Type);
            if (result is null || next is null || _numbers.CommonUnit(result, next, s.Span) is not { } unit || _numbers.Align(result, next) is not { } pair)
            {
                return null;
            }

            NumberRange a = pair.Left.Type.Range;
            NumberRange b = pair.Right.Type.Range;
            NumberRange range = isMaximum
                ? new(a.Scale, Int128.Max(a.Minimum, b.Minimum), Int128.Max(a.Maximum, b.Maximum))
                : new(a.Scale, Int128.Min(a.Minimum, b.Minimum), Int128.Min(a.Maximum, b.Maximum));
            result = new Extremum(s.Span, BoundType.Number(unit, range), isMaximum, [pair.Left, pair.Right]);
        }

        return result;
    }

    private BoundExpression? BindAbsolute(CallSyntax s, Scope scope)
    {
        if (s.Arguments.Count != 1)
        {
            return Misused(s, "(数)", "(number)");
        }

        if (BindQuantity(s.Arguments[0], scope) is not { } operand)
        {
            return null;
        }

        NumberRange r = operand.Type.Range;
        Int128 most = Int128.Max(Int128.Abs(r.Minimum), Int128.Abs(r.Maximum));
        return new AbsoluteValue(s.Span, operand.Type with { Range = new NumberRange(r.Scale, 0, most) }, operand);
    }

    private BoundExpression? BindPoints(CallSyntax s) => s.Arguments is [NameSyntax id]
        ? ReadPoints(symbols.MayReadPoints ? id.Span : s.Span, Words.TryParse(id.Name, out Word? word) && word == Word.Total ? BoundRuleset.RootId : id.Name)
        : Misused(s, "(项目编号)", "(item id)");
}
