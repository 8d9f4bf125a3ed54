using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>
/// 限于: cuts spells to a window, drops those wholly outside; on dated records it keeps those dated inside. A calendar month lies in a window when its
/// first day does.
/// </summary>
internal sealed partial class ExpressionBinder
{
    private readonly record struct Ends(BoundExpression? From, BoundExpression? To);

    private BoundList? BindDuring(WindowSyntax window, BoundList list, Scope scope)
    {
        ListFact fact = list.Loop.Fact;
        if (list.Loop.IsGroup || list.Loop.IsMonth)
        {
            Fail(Catalogue.NotASpellList(window.Span, fact.Name.Zh));
            return null;
        }

        if (fact.Spells == SpellKind.None)
        {
            return BindDuringDates(window, list, scope);
        }

        bool isMonths = fact.Spells == SpellKind.Months;
        if (EndsOf(window, scope, isMonths) is not { } ends)
        {
            return null;
        }

        FieldDefinition first = fact.Fields[0];
        List<BoundExpression> inside = [];
        if (ends.To is { } to)
        {
            inside.Add(new Comparison(window.Span, ComparisonOperator.LessOrEqual, new FieldReference(window.Span, BoundType.Of(first), first, list.Loop), to));
        }

        if (ends.From is { } from)
        {
            inside.Add(new Comparison(window.Span, ComparisonOperator.GreaterOrEqual, RawEnd(window.Span, list.Loop, fact.Fields[1]), from));
        }

        BoundExpression condition = inside.Count == 1 ? inside[0] : new Logic(window.Span, true, inside);
        return new Clipped(window.Span, new Filtered(window.Span, list, condition), ends.From, ends.To);
    }

    private Filtered? BindDuringDates(WindowSyntax window, BoundList list, Scope scope)
    {
        if (list.Loop.Fact.Fields.FirstOrDefault(f => f is { Kind: ValueKind.Date, DatesRecord: true }) is not { } date)
        {
            Fail(Catalogue.NoDateToCut(window.Span, list.Loop.Fact.Name.Zh));
            return null;
        }

        var value = new FieldReference(window.Span, BoundType.Of(date), date, list.Loop);
        return Within(window, value, scope) is { } condition ? new Filtered(window.Span, list, condition) : null;
    }

    /// <summary>The first and last day of a window, or month for a list of months.</summary>
    private Ends? EndsOf(WindowSyntax window, Scope scope, bool isMonths)
    {
        Ends? days = window switch
        {
            LastWindowSyntax w => WindowDay(w.UpTo, w.Span, scope) is { } day ? new Ends(Shifted(w.Span, Shifted(w.Span, day, -w.Count, w.Unit), 1, Unit.Days), day) : null,
            CalendarWindowSyntax w => CalendarEnds(w, scope),
            BetweenWindowSyntax w => BetweenEnds(w, scope),
            _ => null,
        };
        return days is not { } ends || !isMonths ? days : new Ends(FirstMonthFrom(ends.From), ends.To is null ? null : MonthOf(ends.To));
    }

    private Ends? CalendarEnds(CalendarWindowSyntax w, Scope scope)
    {
        if (WindowDay(w.UpTo, w.Span, scope) is not { } day)
        {
            return null;
        }

        bool isYears = w.Unit == Unit.Years;
        BoundExpression current = isYears ? YearOf(day) : MonthOf(day);
        long last = w.IncludesCurrent ? 0 : -1;
        BoundExpression first = Moved(current, last - w.Count + 1);
        BoundExpression next = Moved(current, last + 1);
        return new Ends(FirstDayOf(first, isYears), Shifted(w.Span, FirstDayOf(next, isYears), -1, Unit.Days));
    }

    private Ends? BetweenEnds(BetweenWindowSyntax w, Scope scope)
    {
        BoundExpression? from = w.From is null ? null : DayOf(w.From, scope, isEnd: false);
        BoundExpression? to = w.To is null ? null : DayOf(w.To, scope, isEnd: true);
        if (from is Constant first && to is Constant last && last.Value < first.Value)
        {
            Fail(Catalogue.WindowReversed(w.Span));
            return null;
        }

        return (w.From is not null && from is null) || (w.To is not null && to is null) ? null : new Ends(from, to);
    }

    /// <summary>A day, or the first or last day of a month.</summary>
    private BoundExpression? DayOf(ExpressionSyntax syntax, Scope scope, bool isEnd)
    {
        if (Bind(syntax, scope, BoundType.Date) is not { } bound)
        {
            return null;
        }

        return bound.Type.Kind switch
        {
            ValueKind.Date => bound,
            ValueKind.Month => isEnd ? Shifted(syntax.Span, FirstDayOf(Moved(bound, 1), isYear: false), -1, Unit.Days) : FirstDayOf(bound, isYear: false),
            _ => Fail(Catalogue.WrongType(syntax.Span, TypeWords.Of(ValueKind.Date), WordsOf(bound.Type))),
        };
    }

    private static CalendarConversion FirstDayOf(BoundExpression e, bool isYear)
    {
        BoundExpression month = e;
        if (isYear)
        {
            NumberRange range = new(0, e.Type.Range.Minimum * 12, e.Type.Range.Maximum * 12);
            var twelve = new Constant(e.Span, BoundType.Number(Unit.None, NumberRange.Of(12, 0)), 12);
            month = new Arithmetic(e.Span, new BoundType(ValueKind.Month, range) { IsOptional = e.Type.IsOptional }, ArithmeticOperator.Multiply, e, twelve);
        }

        return new CalendarConversion(e.Span, BoundType.Date with { IsOptional = e.Type.IsOptional }, CalendarPart.FirstDayOfMonth, month);
    }

    /// <summary>The first month whose first day is not before a day.</summary>
    private static BoundExpression? FirstMonthFrom(BoundExpression? day) => day is null ? null : Moved(MonthOf(Shifted(day.Span, day, -1, Unit.Days)), 1);
}
