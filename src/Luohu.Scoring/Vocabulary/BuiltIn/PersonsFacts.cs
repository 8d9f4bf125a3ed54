using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>The persons related to the applicant.</summary>
internal static class PersonsFacts
{
    public static IReadOnlyList<PersonsFact> All { get; } =
    [
        new() { Name = new("父母", "parents"), Male = new("父亲", "father"), Female = new("母亲", "mother"), Persons = a => ((Applicant)a).Parents },
        new() { Name = new("子女", "children"), Male = new("儿子", "son"), Female = new("女儿", "daughter"), Persons = a => ((Applicant)a).Children },
        new() { Name = new("配偶", "spouse"), IsSingle = true, Persons = a => ((Applicant)a).Spouse },
    ];
}
