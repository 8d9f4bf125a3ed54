using System.Collections.Immutable;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>Where the loops stand and what the named values are.</summary>
internal sealed record ReferenceScope(ImmutableDictionary<LoopVariable, Element> Loops, ImmutableDictionary<Variable, Value> Variables)
{
    public static ReferenceScope Top { get; } = new(ImmutableDictionary<LoopVariable, Element>.Empty, ImmutableDictionary<Variable, Value>.Empty);

    public ReferenceScope At(LoopVariable loop, Element element) => this with { Loops = Loops.SetItem(loop, element) };

    public ReferenceScope With(Variable variable, Value value) => this with { Variables = Variables.SetItem(variable, value) };
}
