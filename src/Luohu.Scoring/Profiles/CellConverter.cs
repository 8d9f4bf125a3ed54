using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Turns a value, wherever it came from, into the cell of a field: the only place that knows what a field accepts. Texts lose outer white
/// space, since columns of data bases are often padded; nothing else is mended, and no number is rounded.
/// </summary>
internal static class CellConverter
{
    /// <summary>Most characters of a text.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Times 10^9 it still fits 64 bits, and no field has more decimals.</summary>
    private const long MostPlain = 9_000_000_000;

    /// <summary>The cell, or not known together with the mistake.</summary>
    /// <remarks><paramref name="row"/>: Gives texts their codes; null when the row does not keep the field, which is then only checked.</remarks>
    public static long ToCell(FieldDefinition field, in FactValue value, FactRow? row, out Diagnostic? mistake)
    {
        switch (value.Is)
        {
            case FactValue.Form.NotKnown:
                mistake = null;
                return Cell.NotKnown;
            case FactValue.Form.None:
                return OfNone(field, out mistake);
            case FactValue.Form.Text:
                return ToCell(field, value.Text, row, out mistake);
            case FactValue.Form.Number:
                return OfNumber(field, value.Number, value.Scale, out mistake);
            case FactValue.Form.Ordinal:
                return OfOrdinal(field, value.Number, out mistake);
            case FactValue.Form.Flag:
                mistake = field.Kind == ValueKind.Flag ? null : WrongType(field, ValueShape.Flag, value.Number == Cell.Yes ? "true" : "false");
                return mistake is null ? value.Number : Cell.NotKnown;
            default:
                return CalendarCells.Of(field, value, out mistake);
        }
    }

    /// <inheritdoc cref="ToCell(FieldDefinition, in FactValue, FactRow?, out Diagnostic?)"/>
    public static long ToCell(FieldDefinition field, ReadOnlySpan<char> text, FactRow? row, out Diagnostic? mistake)
    {
        mistake = null;
        int ordinal = field.Kind == ValueKind.Choice ? OrdinalOf(field, text) : -1;
        if (ordinal >= 0)
        {
            return ordinal;
        }

        if (field.IsOptional && ProfileWords.IsSpelled(ProfileWords.None, text))
        {
            return Cell.None;
        }

        switch (field.Kind)
        {
            case ValueKind.Text:
                return OfText(field, text.Trim(), row, out mistake);
            case ValueKind.Choice:
                mistake = UnknownChoice(field, text);
                return Cell.NotKnown;
            case ValueKind.Number or ValueKind.Flag:
                mistake = WrongType(field, ValueShape.Text, CellText.Quote(text));
                return Cell.NotKnown;
            default:
                return CalendarCells.Of(field, text, out mistake);
        }
    }

    public static Diagnostic WrongType(FieldDefinition field, ValueShape found, string? written) =>
        Catalogue.ProfileValueWrongType(WordsOf(field), ShapeOf(field.Kind), found, written);

    public static LocalizedText WordsOf(FieldDefinition field) => new(field.Name.Zh, field.Name.En);

    /// <summary>Checks a number, or a calendar value in its own units, against the bounds of the field.</summary>
    public static long InRange(FieldDefinition field, Int128 cell, string? written, out Diagnostic? mistake)
    {
        mistake = cell >= field.Minimum && cell <= field.Maximum ? null : OutOfRange(field, cell, written);
        return mistake is null ? (long)cell : Cell.NotKnown;
    }

    /// <summary>The cell of a number times 10^-<paramref name="scale"/>, or not known together with the mistake.</summary>
    public static long OfNumber(FieldDefinition field, long number, int scale, out Diagnostic? mistake)
    {
        mistake = null;
        return TryPlainNumber(field, number, scale, out long cell) ? cell : OfUnusualNumber(field, number, scale, out mistake);
    }

    /// <summary>
    /// The cell of a number times 10^-<paramref name="scale"/>, if it is one that the field takes and has no more decimals than the field, nor so many digits
    /// that 64 bits might be too few.
    /// </summary>
    public static bool TryPlainNumber(FieldDefinition field, long number, int scale, out long cell)
    {
        int more = field.Scale - scale;
        cell = number;
        if (field.Kind != ValueKind.Number || more < 0 || number is < -MostPlain or > MostPlain)
        {
            return false;
        }

        for (; more > 0; more--)
        {
            cell *= 10;
        }

        return cell >= field.Minimum && cell <= field.Maximum;
    }

    /// <summary>In 128 bits, for the number may need them until its zeros are gone.</summary>
    private static long OfUnusualNumber(FieldDefinition field, long written, int writtenScale, out Diagnostic? mistake)
    {
        if (field.Kind is not (ValueKind.Number or ValueKind.Year))
        {
            mistake = WrongType(field, ValueShape.Number, CellText.Number(written, writtenScale));
            return Cell.NotKnown;
        }

        (Int128 number, int scale) = (written, writtenScale);
        for (; scale > field.Scale && number % 10 == 0; scale--)
        {
            number /= 10;
        }

        if (scale > field.Scale)
        {
            mistake = Catalogue.ProfileNumberTooManyDecimals(WordsOf(field), CellText.Number(written, writtenScale), field.Scale);
            return Cell.NotKnown;
        }

        for (; scale < field.Scale; scale++)
        {
            number *= 10;
        }

        return InRange(field, number, null, out mistake);
    }

    private static long OfNone(FieldDefinition field, out Diagnostic? mistake)
    {
        int ordinal = field.Kind == ValueKind.Choice ? OrdinalOf(field, ProfileWords.None.Zh) : -1;
        mistake = ordinal >= 0 || field.IsOptional ? null : Catalogue.NoneNotAllowed(WordsOf(field));
        return ordinal >= 0 ? ordinal : mistake is null ? Cell.None : Cell.NotKnown;
    }

    private static long OfOrdinal(FieldDefinition field, long ordinal, out Diagnostic? mistake)
    {
        bool exists = field.Choices is { } choices && ordinal >= 0 && ordinal < choices.Choices.Count;
        mistake = exists ? null : WrongType(field, ValueShape.Choice, null);
        return exists ? ordinal : Cell.NotKnown;
    }

    private static long OfText(FieldDefinition field, ReadOnlySpan<char> text, FactRow? row, out Diagnostic? mistake)
    {
        mistake = text.Length switch
        {
            0 => Catalogue.ProfileTextEmpty(WordsOf(field)),
            > MaxTextLength => Catalogue.ProfileTextTooLong(WordsOf(field), MaxTextLength),
            _ => null,
        };
        return mistake is null && row is not null ? row.CodeOf(TextCodes.KeyOf(field, text)) : Cell.NotKnown;
    }

    private static Diagnostic OutOfRange(FieldDefinition field, Int128 cell, string? written)
    {
        if (Int128.Abs(cell) >= long.MaxValue - 1)
        {
            return Catalogue.ProfileNumberTooManyDigits(WordsOf(field));
        }

        written ??= CellText.Of(field, (long)cell);
        return field.Minimum == 0 && cell < 0
            ? Catalogue.NegativeNumber(WordsOf(field), written)
            : Catalogue.NumberOutOfRange(WordsOf(field), written, CellText.Of(field, field.Minimum), CellText.Of(field, field.Maximum));
    }

    /// <summary>A choice type has few choices: looking through them costs less than a table of strings.</summary>
    private static int OrdinalOf(FieldDefinition field, ReadOnlySpan<char> text)
    {
        IReadOnlyList<Choice> choices = field.Choices?.Choices ?? [];
        for (int i = 0; i < choices.Count; i++)
        {
            if (ProfileWords.IsSpelled(choices[i].Name, text))
            {
                return i;
            }
        }

        return -1;
    }

    private static Diagnostic UnknownChoice(FieldDefinition field, ReadOnlySpan<char> text)
    {
        string written = text.Length <= MaxTextLength ? text.ToString() : "";
        IReadOnlyList<Choice> choices = field.Choices?.Choices ?? [];
        IReadOnlyList<string> near = NearNames.Find(written, choices.SelectMany(c => new[] { c.Name.Zh, c.Name.En }));
        return Catalogue.UnknownValueChoice(WordsOf(field), CellText.Quote(text), near, [.. choices.Select(c => new LocalizedText(c.Name.Zh, c.Name.En))]);
    }

    private static ValueShape ShapeOf(ValueKind kind) => kind switch
    {
        ValueKind.Number => ValueShape.Number,
        ValueKind.Flag => ValueShape.Flag,
        ValueKind.Choice => ValueShape.Choice,
        ValueKind.Text => ValueShape.Text,
        ValueKind.Date => ValueShape.Date,
        ValueKind.Month => ValueShape.Month,
        ValueKind.Year => ValueShape.Year,
        _ => ValueShape.Time,
    };
}
