using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

/// <summary>The fields of a fact, whatever kind of fact it is.</summary>
internal static class BuiltInFields
{
    public static IReadOnlyList<FieldDefinition> Of(FactDefinition fact) => fact switch
    {
        ListFact list => list.Fields,
        GroupFact group => group.Fields,
        _ => [],
    };

    public static IReadOnlyList<FieldDefinition> ValuesOf(FactDefinition fact) => fact is ValueFact value ? [value.Value] : Of(fact);

    /// <summary>The field written as <c>学历.层次</c>, or the value of a fact written as <c>性别</c>.</summary>
    public static FieldDefinition Find(string path)
    {
        string[] names = path.Split('.');
        FactDefinition fact = FactVocabulary.BuiltIn.Find(names[0])!;
        return fact is ValueFact value ? value.Value : FactVocabulary.FindField(fact, names[1])!;
    }
}
