using System.Reflection;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class BuiltInEnumsTests
{
    private static readonly IReadOnlyList<(Type Enum, ChoiceType Choices)> Pairs =
        [.. FactVocabulary.BuiltIn.Facts.SelectMany(f => BuiltInFields.ValuesOf(f).Where(v => v.Choices is not null).Select(v => (EnumOf(f, v), v.Choices!)))];

    [Fact]
    public void Members_OfEveryEnum_AreTheEnglishChoicesInOrder()
    {
        Assert.Equal(21, Pairs.Count);
        foreach ((Type type, ChoiceType choices) in Pairs)
        {
            Assert.Equal(choices.Choices.Select(c => TypedRecords.Pascal(c.Name.En)), type.GetEnumNames());
            Assert.Equal(Enumerable.Range(0, choices.Choices.Count), type.GetEnumValuesAsUnderlyingType().Cast<int>());
        }
    }

    [Fact]
    public void Enums_OfTheApplicant_AllBelongToAChoiceType()
    {
        List<Type> enums = [.. typeof(Applicant).Assembly.GetExportedTypes().Where(t => t.IsEnum && t.Namespace == typeof(Applicant).Namespace)];
        Assert.Equal(19, enums.Count);
        Assert.All(enums, e => Assert.Contains(Pairs, p => p.Enum == e));
    }

    private static Type EnumOf(FactDefinition fact, FieldDefinition field)
    {
        Type holder = fact is ValueFact ? typeof(Person) : TypedRecords.TypeOf(fact);
        PropertyInfo property = holder.GetProperty(TypedRecords.Pascal(field.Name.En))!;
        return Nullable.GetUnderlyingType(property.PropertyType)!;
    }
}
