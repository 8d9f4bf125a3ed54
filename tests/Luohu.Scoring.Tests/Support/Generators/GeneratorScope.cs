using System.Collections.Immutable;
using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>A loop around an expression; Key is the type of the key when it stands at groups.</summary>
internal sealed record LoopInScope(LoopVariable Loop, BoundType? Key);

/// <summary>What an expression is to be: its kind, of which choices, and whether it may be none.</summary>
internal sealed record Want(ValueKind Kind, ChoiceType? Choices = null, bool MayBeNone = false)
{
    public bool Fits(BoundType type) => type.Kind == Kind && ReferenceEquals(type.Choices, Choices) && (MayBeNone || !type.IsOptional);
}

/// <summary>What an expression under generation may read.</summary>
internal sealed record GeneratorScope
{
    public ImmutableList<LoopInScope> Loops { get; init; } = [];

    public ImmutableList<VariableReference> Variables { get; init; } = [];

    public IReadOnlyList<BoundDefinition> Definitions { get; init; } = [];

    /// <summary>The lines whose points may be read; only in conditions.</summary>
    public IReadOnlyList<BoundLine> Points { get; init; } = [];

    /// <summary>How many more levels an expression may have.</summary>
    public int Depth { get; init; } = 4;

    public GeneratorScope Deeper => this with { Depth = Depth - 1 };

    public GeneratorScope WithoutPoints => this with { Points = [] };

    public GeneratorScope In(LoopInScope loop) => this with { Loops = Loops.Add(loop), Depth = Depth - 1 };

    public GeneratorScope With(VariableReference variable) => this with { Variables = Variables.Add(variable) };
}
