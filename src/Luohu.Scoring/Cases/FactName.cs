using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases;

/// <summary>A fact as a case names it under 缺少: 出生日期, or 学历.层次 with its field, or 父母.学历.层次 of persons.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">Its field; null for the fact as a whole.</param>
/// <param name="Persons">Whose fact it is; null for the applicant's.</param>
internal readonly record struct FactName(Term Fact, Term? Field, Term? Persons = null)
{
    /// <summary>Null when there is none of that name.</summary>
    public static FactName? Find(FactVocabulary vocabulary, string name)
    {
        string[] parts = name.Split('.');
        if (parts.Length > 1 && vocabulary.Find(parts[0]) is PersonsFact persons)
        {
            return Find(vocabulary, string.Join('.', parts[1..])) is { Persons: null } own ? own with { Persons = persons.Name } : null;
        }

        FactDefinition? fact = parts.Length <= 2 ? vocabulary.Find(parts[0]) : null;
        if (fact is null || parts.Length == 1)
        {
            return fact is null ? null : new FactName(fact.Name, null);
        }

        return FactVocabulary.FindField(fact, parts[1]) is { } field ? new FactName(fact.Name, field.Name) : null;
    }

    /// <summary>A fact that an assessment misses, whichever records lack it.</summary>
    public static FactName Of(MissingFact missing) => new(missing.Fact, missing.Field, missing.Person?.List);

    public Term ToTerm()
    {
        Term own = Field is null ? Fact : new Term($"{Fact.Zh}.{Field.Zh}", $"{Fact.En}.{Field.En}");
        return Persons is null ? own : new Term($"{Persons.Zh}.{own.Zh}", $"{Persons.En}.{own.En}");
    }
}
