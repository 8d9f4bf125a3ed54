using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Cells as typed values, as far as they mean the same in every row: all but texts.</summary>
internal static class CellValues
{
    public static DisplayValue Of(long cell, BoundType type, Unit unit, bool isAge = false) => cell switch
    {
        Cell.NotKnown => DisplayValue.NotKnown,
        Cell.None => DisplayValue.None,
        Cell.Open => DisplayValue.Open,
        _ => type.Kind switch
        {
            ValueKind.Flag => DisplayValue.OfFlag(cell == Cell.Yes),
            ValueKind.Choice => DisplayValue.OfChoice(ChoicesOf(type).Choices[(int)cell].Name),
            ValueKind.Date => DisplayValue.OfDate(Calendar.DateOf(cell)),
            ValueKind.Month => DisplayValue.OfMonth(YearMonth.Of(Calendar.DateOf(Calendar.FirstDayOf(cell)))),
            ValueKind.Year => DisplayValue.OfYear(cell),
            ValueKind.Time => DisplayValue.OfTime(new DateTimeOffset(cell, TimeSpan.Zero)),
            ValueKind.Text => throw new ArgumentException("a text is told by its row only", nameof(type)),
            _ => DisplayValue.OfNumber(Points.Of(cell, type.Range.Scale), unit, isAge),
        },
    };

    private static ChoiceType ChoicesOf(BoundType type) => type.Choices ?? throw new ArgumentException("a choice has a list of choices", nameof(type));
}
