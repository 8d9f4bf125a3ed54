using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary;

/// <summary>Several single values under one name, such as 申请.区域.</summary>
public sealed record GroupFact : FactDefinition
{
    private readonly FieldTable _table = new([]);

    /// <summary>Its members.</summary>
    public required IReadOnlyList<FieldDefinition> Fields
    {
        get => _table.Fields;
        init => _table = new(value);
    }

    /// <summary>Reads the typed group from a <c>Person</c> or <c>Applicant</c>, for the members that a ruleset adds.</summary>
    internal Func<object, FactRecord?>? Record { get; init; }

    /// <summary>The member of that name in either spelling, or null.</summary>
    internal FieldDefinition? FindField(string name) => _table.Find(name);
}
