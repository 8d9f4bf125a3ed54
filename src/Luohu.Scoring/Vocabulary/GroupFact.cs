namespace Luohu.Scoring.Vocabulary;

/// <summary>Several single values under one name, such as 申请.区域.</summary>
public sealed record GroupFact : FactDefinition
{
    /// <summary>Its members.</summary>
    public required IReadOnlyList<FieldDefinition> Fields { get; init; }
}
