using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>Declares the fields that are read from one typed record, without reflection and without boxing.</summary>
internal static class FieldOf<T>
    where T : class
{
    public static FieldDefinition Text(string zh, string en, Func<T, string?> get) =>
        Make(zh, en, ValueKind.Text, Unit.None, r => FactValue.Of(get(r)));

    /// <summary>The name of a city or province.</summary>
    public static FieldDefinition Place(string zh, string en, Func<T, string?> get) => Text(zh, en, get) with { IsPlace = true };

    public static FieldDefinition Flag(string zh, string en, Func<T, bool?> get) =>
        Make(zh, en, ValueKind.Flag, Unit.None, r => FactValue.Of(get(r)));

    /// <summary>A choice; <paramref name="get"/> gives its ordinal.</summary>
    public static FieldDefinition Choice(string zh, string en, ChoiceType choices, Func<T, int?> get) =>
        Make(zh, en, ValueKind.Choice, Unit.None, r => FactValue.OfOrdinal(get(r))) with
        {
            Choices = choices,
            Maximum = choices.Choices.Count - 1,
        };

    /// <summary>An amount with the decimals and bounds of its unit.</summary>
    public static FieldDefinition Amount(string zh, string en, Unit unit, Func<T, decimal?> get) =>
        Make(zh, en, ValueKind.Number, unit, r => FactValue.Of(get(r)));

    /// <summary>A whole number from <paramref name="minimum"/> to <paramref name="maximum"/>.</summary>
    public static FieldDefinition Count(string zh, string en, Unit unit, long minimum, long maximum, Func<T, int?> get) =>
        Make(zh, en, ValueKind.Number, unit, r => FactValue.Of(get(r))) with { Minimum = minimum, Maximum = maximum };

    /// <summary>A share of a whole, 0 to 1 with four decimals.</summary>
    public static FieldDefinition Share(string zh, string en, Func<T, decimal?> get)
    {
        FieldDefaults share = FieldDefaults.Number(scale: 4, maximum: 1);
        return Make(zh, en, ValueKind.Number, Unit.None, r => FactValue.Of(get(r))) with
        {
            Scale = share.Scale,
            Minimum = share.Minimum,
            Maximum = share.Maximum,
            Note = new("全部为 1", "The whole is 1"),
        };
    }

    public static FieldDefinition Date(string zh, string en, Func<T, DateOnly?> get) =>
        Make(zh, en, ValueKind.Date, Unit.None, r => FactValue.Of(get(r)));

    /// <summary>日期 of a dated list: the record does not exist before it.</summary>
    public static FieldDefinition RecordDate(Func<T, DateOnly?> get) => Date("日期", "date", get) with { DatesRecord = true };

    public static FieldDefinition Time(string zh, string en, Func<T, DateTimeOffset?> get) =>
        Make(zh, en, ValueKind.Time, Unit.None, r => FactValue.Of(get(r)));

    public static FieldDefinition Year(string zh, string en, Func<T, int?> get) =>
        Make(zh, en, ValueKind.Year, Unit.None, r => FactValue.Of(get(r)));

    /// <summary>A month that the record states in a form of its own.</summary>
    public static FieldDefinition Month(string zh, string en, Func<T, FactValue> get) => Make(zh, en, ValueKind.Month, Unit.None, get);

    /// <summary>起, 止 and 至今 of spells counted in days.</summary>
    public static IReadOnlyList<FieldDefinition> Days(Func<T, DateOnly?> from, Func<T, SpellEnd> to) =>
        SpellFields.For(SpellKind.Days, r => FactValue.Of(from((T)r)), r => to((T)r).Value);

    /// <summary>起, 止 and 至今 of spells counted in months.</summary>
    public static IReadOnlyList<FieldDefinition> Months(Func<T, YearMonth?> from, Func<T, MonthSpellEnd> to) =>
        SpellFields.For(SpellKind.Months, r => FactValue.Of(from((T)r)), r => to((T)r).Value);

    private static FieldDefinition Make(string zh, string en, ValueKind kind, Unit unit, Func<T, FactValue> get) =>
        DeclaredFacts.Field(new(zh, en), kind, unit) with { Getter = r => get((T)r) };
}
