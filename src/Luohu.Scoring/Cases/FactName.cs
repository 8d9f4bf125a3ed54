using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases;

/// <summary>A fact as a case names it under 缺少: 出生日期, or 学历.层次 with its field.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">Its field; null for the fact as a whole.</param>
internal readonly record struct FactName(Term Fact, Term? Field)
{
    /// <summary>Null when there is none of that name.</summary>
    public static FactName? Find(FactVocabulary vocabulary, string name)
    {
        string[] parts = name.Split('.');
        FactDefinition? fact = parts.Length <= 2 ? vocabulary.Find(parts[0]) : null;
        if (fact is null || parts.Length == 1)
        {
            return fact is null ? null : new FactName(fact.Name, null);
        }

        return FactVocabulary.FindField(fact, parts[1]) is { } field ? new FactName(fact.Name, field.Name) : null;
    }

    /// <summary>A fact that an assessment misses, whichever records lack it.</summary>
    public static FactName Of(MissingFact missing) => new(missing.Fact, missing.Field);

    public Term ToTerm() => Field is null ? Fact : new Term($"{Fact.Zh}.{Field.Zh}", $"{Fact.En}.{Field.En}");
}
