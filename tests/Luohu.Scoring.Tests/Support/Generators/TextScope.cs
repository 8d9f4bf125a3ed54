using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>What a written expression may read.</summary>
internal sealed record TextScope
{
    /// <summary>The list whose records are looked at, innermost; null outside loops.</summary>
    public ListFact? List { get; init; }

    /// <summary>The field that the groups have in common, when groups of records are looked at.</summary>
    public FieldDefinition? Key { get; init; }

    /// <summary>The unit of 量 in the values of bands; null elsewhere.</summary>
    public bool HasAmount { get; init; }

    /// <summary>True where points may be read.</summary>
    public bool HasPoints { get; init; }

    public int Depth { get; init; } = 3;

    public TextScope Deeper => this with { Depth = Depth - 1 };

    public TextScope In(ListFact list, FieldDefinition? key = null) => new() { List = list, Key = key, HasPoints = HasPoints, Depth = Depth - 1 };
}
