using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <content>
/// Short ways for what nearly all values are: written as they should be, and good. Each either does what the long way would do, or nothing at all and
/// gives false; then the long way is to be gone, which also knows what to say about a mistake.
/// </content>
internal sealed partial class RowBuilder
{
    /// <summary>Instead of <see cref="OpenFact"/>, for a single value on which nothing hangs. The place is not noted: <see cref="Enter"/> before the long way.</summary>
    public bool TryOpenPlain(FactEntry fact) => fact.IsPlain && (fact.IsPersonal || !InPerson) && _scope.TryState(fact);

    /// <summary>Notes the place of a fact opened by <see cref="TryOpenPlain"/>.</summary>
    public void Enter(FactEntry fact)
    {
        _path.Enter(fact);
        _path.Field = fact.Fields[0];
    }

    /// <summary>A number times 10^-<paramref name="scale"/>.</summary>
    public bool TryNumber(FieldEntry field, long number, int scale) =>
        field.IsPlain && CellConverter.TryPlainNumber(field.Field, number, scale, out long cell) && TryKeep(field, cell);

    public bool TryFlag(FieldEntry field, bool flag) => field.IsPlain && field.Field.Kind == ValueKind.Flag && TryKeep(field, flag ? Cell.Yes : Cell.No);

    /// <summary>A choice, a date or month, or a text that the ruleset names. The place must have been noted unless the field is plain.</summary>
    public bool TryText(FieldEntry field, ReadOnlySpan<byte> utf8, Place place)
    {
        switch (field.Field.Kind)
        {
            case ValueKind.Choice or ValueKind.Text when !IsAllowed(field, utf8):
                return false;
            case ValueKind.Choice:
                return field.Choices?.Find(utf8) is >= 0 and var ordinal && TryKeep(field, ordinal);
            case ValueKind.Text when _plan.CellOf(field) < 0:
                return IsSurelyText(utf8);
            case ValueKind.Text:
                return _plan.CodeOf(utf8) is >= 0 and var code && TryKeep(field, code);
            case ValueKind.Date or ValueKind.Month when TryCalendar(field.Field, utf8, out long cell):
                Keep(field, cell, place);
                return true;
            default:
                return false;
        }
    }

    /// <summary>False for what is perhaps no zone, or use, of the ruleset.</summary>
    private bool IsAllowed(FieldEntry field, ReadOnlySpan<byte> utf8) =>
        !(field.IsZone && _zones is { } zones && !zones.Has(utf8)) && !(field.IsUse && _plan.Uses is { } uses && !uses.Has(utf8));

    /// <summary>Not too long, and its first sign is one of ASCII or Han, so that it is not of white space alone.</summary>
    private static bool IsSurelyText(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= CellConverter.MaxTextLength && utf8 is [(> (byte)' ' and < 0x7F) or (>= 0xE4 and <= 0xE9), ..];

    private static bool TryCalendar(FieldDefinition field, ReadOnlySpan<byte> utf8, out long cell)
    {
        CalendarText.Outcome outcome = field.Kind == ValueKind.Date ? CalendarText.Date(utf8, out cell) : CalendarText.Month(utf8, out cell);
        return outcome == CalendarText.Outcome.Read && cell >= field.Minimum && cell <= field.Maximum;
    }

    /// <summary>Of a plain field, or a text or choice, of which nothing but the cell is ever kept.</summary>
    private bool TryKeep(FieldEntry field, long cell)
    {
        int at = _plan.CellOf(field);
        if (at < 0)
        {
            return true;
        }

        if (field.IsOfList)
        {
            _record.Store(at, cell);
        }
        else if (_scope.Row is { } row)
        {
            row.Values[at] = cell;
        }

        return true;
    }
}
