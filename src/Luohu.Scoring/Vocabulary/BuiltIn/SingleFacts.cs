using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>The facts of one value. All of them are personal.</summary>
internal static class SingleFacts
{
    /// <summary>出生日期, from which 年龄 follows.</summary>
    public static ValueFact BirthDate { get; } = Fact(FieldOf<Person>.Date("出生日期", "birth_date", p => p.BirthDate));

    /// <summary>性别, by which a person is told from others.</summary>
    public static ValueFact Sex { get; } = Fact(FieldOf<Person>.Choice("性别", "sex", UnorderedChoices.Sexes, p => (int?)p.Sex));

    public static IReadOnlyList<ValueFact> All { get; } =
    [
        BirthDate,
        Fact(DeclaredFacts.Field(new("年龄", "age"), ValueKind.Number, Unit.Years) with
        {
            Derived = DerivedValue.Age,
            Note = new("评定日的周岁，由出生日期推算", "Full years on the as-of date, from the date of birth"),
        }),
        Sex,
        Fact(FieldOf<Person>.Choice("婚姻", "marital_status", UnorderedChoices.MaritalStatuses, p => (int?)p.MaritalStatus)),
        Fact(FieldOf<Person>.Date("结婚日期", "marriage_date", p => p.MarriageDate)),
    ];

    private static ValueFact Fact(FieldDefinition value) => new() { Name = value.Name, Note = value.Note, IsPersonal = true, Value = value };
}
