using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>A fact as it is shown.</summary>
/// <param name="Definition">The fact.</param>
/// <param name="DeclaredBy">Id of the ruleset that declares it; null when it is built in.</param>
/// <param name="Fields">Its fields; of a fact of one value, that value.</param>
internal sealed record FactEntry(FactDefinition Definition, string? DeclaredBy, IReadOnlyList<FactField> Fields)
{
    public Term Name => Definition.Name;

    /// <summary>Whether it has fields that are named apart from it.</summary>
    public bool HasFields => Definition is not ValueFact && Fields.Count > 0;

    /// <summary>The fields of a definition.</summary>
    public static IReadOnlyList<FieldDefinition> FieldsOf(FactDefinition fact) => fact switch
    {
        ValueFact value => [value.Value],
        GroupFact group => group.Fields,
        ListFact list => list.Fields,
        _ => [],
    };
}
