namespace Luohu.Scoring.Vocabulary;

/// <summary>A fact of one value, such as 出生日期.</summary>
public sealed record ValueFact : FactDefinition
{
    /// <summary>Its type; has the name of the fact.</summary>
    public required FieldDefinition Value { get; init; }
}
