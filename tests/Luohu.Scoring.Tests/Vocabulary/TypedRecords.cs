using System.Reflection;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

/// <summary>Finds the typed property behind each built-in field by name, and sample values for it.</summary>
internal static class TypedRecords
{
    private static readonly string[] NotFacts = ["Declared", "DeclaredLists", "Id", "Complete"];

    /// <summary>birth_date -> BirthDate.</summary>
    public static string Pascal(string snake) => string.Concat(snake.Split('_').Select(p => char.ToUpperInvariant(p[0]) + p[1..]));

    /// <summary>The type whose properties are the fields of a list or the members of a group.</summary>
    public static Type TypeOf(FactDefinition fact)
    {
        Type type = typeof(Applicant).GetProperty(Pascal(fact.Name.En))!.PropertyType;
        return fact is ListFact ? type.GetGenericArguments()[0] : type;
    }

    /// <summary>The properties that hold facts, not those that hold what a ruleset declares.</summary>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type type) =>
        [.. type.GetProperties().Where(p => p.CanWrite && !NotFacts.Contains(p.Name))];

    /// <summary>A value for the property and what a getter must make of it.</summary>
    public static (object Value, FactValue Expected) Sample(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        DateOnly date = new(2016, 6, 30);
        YearMonth month = new(2016, 6);
        DateTimeOffset time = new(2016, 6, 30, 9, 0, 0, TimeSpan.FromHours(8));
        return bare switch
        {
            { IsEnum: true } => (Enum.ToObject(bare, bare.GetEnumNames().Length - 1), FactValue.OfOrdinal(bare.GetEnumNames().Length - 1)),
            _ when bare == typeof(bool) => (false, FactValue.Of(false)),
            _ when bare == typeof(int) => (7, FactValue.Of(7)),
            _ when bare == typeof(decimal) => (0.25m, FactValue.OfScaled(25, 2)),
            _ when bare == typeof(string) => ("东莞", FactValue.Of("东莞")),
            _ when bare == typeof(DateOnly) => (date, FactValue.Of(date)),
            _ when bare == typeof(YearMonth) => (month, FactValue.Of(month)),
            _ when bare == typeof(DateTimeOffset) => (time, FactValue.Of(time)),
            _ when bare == typeof(SpellEnd) => ((SpellEnd)date, FactValue.Of(date)),
            _ when bare == typeof(MonthSpellEnd) => ((MonthSpellEnd)month, FactValue.Of(month)),
            _ when bare == typeof(TaxMonth) => ((TaxMonth)month, FactValue.Of(month)),
            _ => throw new ArgumentException($"No sample for {bare}.", nameof(type)),
        };
    }
}
