using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Dates, months, years and instants on their way into cells. A month is never taken for its first day, nor a date for its month.</summary>
internal static class CalendarCells
{
    /// <summary>The cell of a typed calendar value.</summary>
    public static long Of(FieldDefinition field, in FactValue value, out Diagnostic? mistake)
    {
        (ValueKind kind, ValueShape shape) = value.Is switch
        {
            FactValue.Form.Date => (ValueKind.Date, ValueShape.Date),
            FactValue.Form.Month => (ValueKind.Month, ValueShape.Month),
            _ => (ValueKind.Time, ValueShape.Time),
        };
        if (field.Kind == kind)
        {
            return CellConverter.InRange(field, value.Number, null, out mistake);
        }

        mistake = (field.Kind, kind) switch
        {
            (ValueKind.Month, ValueKind.Date) => DateForMonth(field, CellText.Date(value.Number)),
            (ValueKind.Date, ValueKind.Month) => Catalogue.MonthForDate(CellConverter.WordsOf(field), CellText.Month(value.Number)),
            _ => CellConverter.WrongType(field, shape, null),
        };
        return Cell.NotKnown;
    }

    /// <summary>The cell of a calendar value that was written out.</summary>
    public static long Of(FieldDefinition field, ReadOnlySpan<char> text, out Diagnostic? mistake)
    {
        long cell;
        CalendarText.Outcome outcome = field.Kind switch
        {
            ValueKind.Date => CalendarText.Date(text, out cell),
            ValueKind.Month => CalendarText.Month(text, out cell),
            ValueKind.Year => CalendarText.Year(text, out cell),
            _ => CalendarText.Time(text, out cell),
        };
        if (outcome == CalendarText.Outcome.Read)
        {
            return InRange(field, cell, text, out mistake);
        }

        mistake = outcome == CalendarText.Outcome.NotInCalendar
            ? Catalogue.NoSuchDay(CellConverter.WordsOf(field), CellText.Quote(text))
            : OtherForm(field, text);
        return Cell.NotKnown;
    }

    private static long InRange(FieldDefinition field, long cell, ReadOnlySpan<char> text, out Diagnostic? mistake)
    {
        bool inside = cell >= field.Minimum && cell <= field.Maximum;
        return CellConverter.InRange(field, cell, inside ? null : text.ToString(), out mistake);
    }

    private static Diagnostic OtherForm(FieldDefinition field, ReadOnlySpan<char> text)
    {
        LocalizedText name = CellConverter.WordsOf(field);
        string written = CellText.Quote(text);
        return field.Kind switch
        {
            ValueKind.Date when CalendarText.Month(text, out _) == CalendarText.Outcome.Read => Catalogue.MonthForDate(name, written),
            ValueKind.Date => Catalogue.DateForm(name, written),
            ValueKind.Month when CalendarText.Date(text, out _) == CalendarText.Outcome.Read => DateForMonth(field, written),
            ValueKind.Month => Catalogue.MonthForm(name, written),
            ValueKind.Year => Catalogue.YearForm(name, written),
            _ => Catalogue.TimeForm(name, written),
        };
    }

    private static Diagnostic DateForMonth(FieldDefinition field, string written) =>
        Catalogue.DateForMonth(CellConverter.WordsOf(field), written, written[..7]);
}
