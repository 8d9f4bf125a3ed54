using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>A definition on its way: bound when it is first read.</summary>
internal sealed class DefinitionSymbol(DefinitionSyntax syntax)
{
    public DefinitionSyntax Syntax { get; } = syntax;

    /// <summary>True while it is being bound; reading it then is a cycle.</summary>
    public bool IsOpen { get; set; }

    /// <summary>True once binding was tried.</summary>
    public bool IsDone { get; set; }

    /// <summary>Whether it means a list; null until that was looked at.</summary>
    public bool? IsList { get; set; }

    /// <summary>Whether it means a list whose records are lost; null until that was looked at.</summary>
    public bool? IsBareSpells { get; set; }

    /// <summary>The bound value; null when it could not be bound or the definition is a list.</summary>
    public BoundDefinition? Value { get; set; }

    /// <summary>Of a text: the field it comes from, if any.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>True when it reads facts of the person it is judged for: anew for each person, then (language rule 5).</summary>
    public bool IsPersonal { get; set; }
}
