using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>A definition on its way: bound when it is first read.</summary>
internal sealed class DefinitionSymbol(DefinitionSyntax syntax)
{
    public DefinitionSyntax Syntax { get; } = syntax;

    /// <summary>True while it is being bound; reading it then is a cycle.</summary>
    public bool IsOpen { get; set; }

    /// <summary>True once binding was tried.</summary>
    public bool IsDone { get; set; }

    /// <summary>The bound value; null when it could not be bound or the definition is a list.</summary>
    public BoundDefinition? Value { get; set; }
}
