using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>在 windows: language rules 27 to 30. A window becomes comparisons with its ends.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindWithin(WithinSyntax s, Scope scope)
    {
        if (Bind(s.Value, scope) is not { } value)
        {
            return null;
        }

        if (value.Type.Kind is not (ValueKind.Date or ValueKind.Month or ValueKind.Year))
        {
            return Fail(Catalogue.WrongType(s.Value.Span, TypeWords.Of(ValueKind.Date), WordsOf(value.Type)));
        }

        // The value is compared twice; anything but a plain one is computed once.
        var variable = new Variable("值");
        BoundExpression tested = IsPlain(value) ? value : new VariableReference(value.Span, value.Type, variable);
        if (Within(s.Window, tested, scope) is not { } within)
        {
            return null;
        }

        within = s.IsNegated ? new LogicalNot(s.Span, within) : within with { Span = s.Span };
        return ReferenceEquals(tested, value) ? within : new Let(s.Span, variable, value, within);
    }

    private static bool IsPlain(BoundExpression e) =>
        e is Constant or AsOfDate or FactReference or FieldReference or GroupKeyReference or DefinitionReference or VariableReference or MonthReference;

    private BoundExpression? Within(WindowSyntax window, BoundExpression value, Scope scope) => window switch
    {
        LastWindowSyntax w => WithinLast(w, value, scope),
        CalendarWindowSyntax w => WithinCalendar(w, value, scope),
        BetweenWindowSyntax w => WithinBetween(w, value, scope),
        _ => null,
    };

    /// <summary>D of a window: the as-of date unless 截至 says otherwise.</summary>
    private BoundExpression? WindowDay(ExpressionSyntax? upTo, TextSpan span, Scope scope) =>
        upTo is null ? new AsOfDate(span) : Present(Wanted(Bind(upTo, scope), ValueKind.Date));

    /// <summary>(D - n, D].</summary>
    private BoundExpression? WithinLast(LastWindowSyntax w, BoundExpression value, Scope scope)
    {
        if (WindowDay(w.UpTo, w.Span, scope) is not { } day)
        {
            return null;
        }

        if (value.Type.Kind == ValueKind.Date)
        {
            return Both(w.Span, ComparisonOperator.Greater, value, Shifted(w.Span, day, -w.Count, w.Unit), ComparisonOperator.LessOrEqual, day);
        }

        if (value.Type.Kind == ValueKind.Month && w.Unit == Unit.Months)
        {
            BoundExpression month = MonthOf(day);
            return Both(w.Span, ComparisonOperator.Greater, value, Moved(month, -w.Count), ComparisonOperator.LessOrEqual, month);
        }

        return Fail(value.Type.Kind == ValueKind.Year ? Catalogue.WindowDoesNotFitYears(w.Span) : Catalogue.WindowDoesNotFitMonths(w.Span));
    }

    /// <summary>近 n 个自然年: this one and the n - 1 before; 前 n 个自然年: the n complete ones before this.</summary>
    private BoundExpression? WithinCalendar(CalendarWindowSyntax w, BoundExpression value, Scope scope)
    {
        if (WindowDay(w.UpTo, w.Span, scope) is not { } day)
        {
            return null;
        }

        bool isYears = w.Unit == Unit.Years;
        if (value.Type.Kind == ValueKind.Year && !isYears)
        {
            return Fail(Catalogue.WindowDoesNotFitYears(w.Span));
        }

        BoundExpression current = isYears ? YearOf(day) : MonthOf(day);
        BoundExpression own = InCalendar(value, isYears, day);
        long last = w.IncludesCurrent ? 0 : -1;
        Logic within = Both(w.Span, ComparisonOperator.GreaterOrEqual, own, Moved(current, last - w.Count + 1), ComparisonOperator.LessOrEqual, Moved(current, last));
        bool mayBeNone = value.Type.IsOptional && !ReferenceEquals(own, value);
        return mayBeNone ? within with { Operands = [new Comparison(w.Span, ComparisonOperator.Equal, value, value), .. within.Operands] } : within;
    }

    /// <summary>The calendar year or month of a value. One that is none is taken as <paramref name="day"/>; the caller sees that it does not count.</summary>
    private static BoundExpression InCalendar(BoundExpression value, bool isYears, BoundExpression day)
    {
        if (value.Type.Kind == ValueKind.Year || (value.Type.Kind == ValueKind.Month && !isYears))
        {
            return value;
        }

        BoundType type = value.Type with { IsOptional = false };
        BoundExpression fallback = type.Kind == ValueKind.Month ? MonthOf(day) : day;
        BoundExpression present = value.Type.IsOptional ? new OrElse(value.Span, type, value, fallback) : value;
        return (type.Kind, isYears) switch
        {
            (ValueKind.Date, true) => YearOf(present),
            (ValueKind.Date, false) => MonthOf(present),
            _ => new CalendarConversion(present.Span, YearType, CalendarPart.YearOfMonth, present),
        };
    }

    private BoundExpression? WithinBetween(BetweenWindowSyntax w, BoundExpression value, Scope scope)
    {
        BoundExpression? from = w.From is null ? null : Wanted(Bind(w.From, scope, value.Type), value.Type.Kind);
        BoundExpression? to = w.To is null ? null : Wanted(Bind(w.To, scope, value.Type), value.Type.Kind);
        if ((w.From is not null && from is null) || (w.To is not null && to is null))
        {
            return null;
        }

        if (from is Constant first && to is Constant last && last.Value < first.Value)
        {
            return Fail(Catalogue.WindowReversed(w.Span));
        }

        Comparison? after = from is null ? null : new(w.Span, ComparisonOperator.GreaterOrEqual, value, from);
        Comparison? before = to is null ? null : new(w.Span, ComparisonOperator.LessOrEqual, value, to);
        return after is not null && before is not null ? new Logic(w.Span, true, [after, before]) : (BoundExpression?)after ?? before;
    }

    private static Logic Both(TextSpan span, ComparisonOperator first, BoundExpression value, BoundExpression low, ComparisonOperator second, BoundExpression high) =>
        new(span, true, [new Comparison(span, first, value, low), new Comparison(span, second, value, high)]);

    private static BoundType YearType { get; } = new(ValueKind.Year, new NumberRange(0, 1, 9999));

    private static BoundType MonthType { get; } = new(ValueKind.Month, new NumberRange(0, Calendar.MinMonth, Calendar.MaxMonth));

    private static CalendarConversion YearOf(BoundExpression day) => new(day.Span, YearType, CalendarPart.YearOfDate, day);

    private static CalendarConversion MonthOf(BoundExpression day) => new(day.Span, MonthType, CalendarPart.MonthOfDate, day);

    /// <summary>A year or month some years or months later.</summary>
    private static BoundExpression Moved(BoundExpression e, long by)
    {
        if (by == 0)
        {
            return e;
        }

        NumberRange range = new(0, e.Type.Range.Minimum + by, e.Type.Range.Maximum + by);
        return new Arithmetic(e.Span, e.Type with { Range = range }, ArithmeticOperator.Add, e, new Constant(e.Span, e.Type with { Range = NumberRange.Of(by, 0) }, by));
    }
}
