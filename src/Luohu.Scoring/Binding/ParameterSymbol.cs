using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>A parameter by date, zone or another choice, on its way: bound when it is first read.</summary>
internal sealed class ParameterSymbol(ParameterSyntax syntax)
{
    public ParameterSyntax Syntax { get; } = syntax;

    /// <summary>Its dates; null for one that has none.</summary>
    public DatedSyntax? Dates => Syntax.Value as DatedSyntax;

    /// <summary>True while it is being bound; reading it then is a cycle.</summary>
    public bool IsOpen { get; set; }

    /// <summary>True once binding was tried.</summary>
    public bool IsDone { get; set; }

    /// <summary>Its value on the as-of date; null when it could not be bound.</summary>
    public BoundDefinition? Value { get; set; }

    /// <summary>True when its key is a fact of the person in scope.</summary>
    public bool IsPersonal { get; set; }
}
