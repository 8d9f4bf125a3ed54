using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Dates, months and years.</summary>
internal sealed partial class ExpressionGenerator
{
    private static readonly BoundType MonthType = new(ValueKind.Month, new NumberRange(0, Calendar.MinMonth, Calendar.MaxMonth));

    private static readonly BoundType YearType = new(ValueKind.Year, new NumberRange(0, 1, 9999));

    private Form[] CalendarForms(ValueKind kind) => kind switch
    {
        ValueKind.Date => [Shift, Shift, (want, scope) => Converted(CalendarPart.FirstDayOfMonth, BoundType.Date, want, ValueKind.Month, scope)],
        ValueKind.Month => [MonthsLater, (want, scope) => Converted(CalendarPart.MonthOfDate, MonthType, want, ValueKind.Date, scope)],
        _ =>
        [
            (want, scope) => Converted(CalendarPart.YearOfDate, YearType, want, ValueKind.Date, scope),
            (want, scope) => Converted(CalendarPart.YearOfMonth, YearType, want, ValueKind.Month, scope),
        ],
    };

    private BoundExpression Shift(Want want, GeneratorScope scope)
    {
        BoundExpression date = draws.Chance(50) ? Value(new Want(ValueKind.Date), scope) : new AsOfDate(Nowhere);
        long months = draws.Of([0, -12, 1, -1, -36, 13, -30000, 200000]);
        long days = draws.Of([0, 1, -1, 40, -5_000_000]);
        return new DateShift(Nowhere, BoundType.Date, date, months, days);
    }

    private BoundExpression MonthsLater(Want want, GeneratorScope scope)
    {
        BoundExpression month = Value(new Want(ValueKind.Month), scope);
        BoundExpression by = ConstantOf(NumberType(default), draws.Below(14));
        NumberRange a = month.Type.Range;
        NumberRange later = Bounds.Corners(a, by.Type.Range, 0, (x, y) => x + y);
        return later.Maximum > Calendar.MaxMonth ? month : new Arithmetic(Nowhere, month.Type with { Range = later }, ArithmeticOperator.Add, month, by);
    }

    private CalendarConversion Converted(CalendarPart part, BoundType type, Want want, ValueKind operand, GeneratorScope scope)
    {
        BoundExpression value = Value(new Want(operand, MayBeNone: want.MayBeNone), scope);
        return new(Nowhere, type with { IsOptional = value.Type.IsOptional }, part, value);
    }
}
