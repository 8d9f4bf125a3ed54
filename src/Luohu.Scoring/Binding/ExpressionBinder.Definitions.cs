using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding;

/// <summary>Definitions: free order, bound when first read, cycles reported once with their path (language rule 6).</summary>
internal sealed partial class ExpressionBinder
{
    private readonly List<string> _open = [];
    private readonly List<BoundDefinition> _bound = [];

    /// <summary>The definitions bound so far, each after those it reads.</summary>
    public IReadOnlyList<BoundDefinition> BoundDefinitions => _bound;

    /// <summary>Binds a definition that nothing has read yet, so that its mistakes are told too.</summary>
    public void Complete(string name, DefinitionSymbol definition)
    {
        if (IsList(definition))
        {
            BindListDefinition(new Syntax.Expressions.NameSyntax(definition.Syntax.Name.Span, name), definition);
        }
        else
        {
            BindDefinition(name, definition);
        }
    }

    private BoundExpression? ReadDefinition(TextSpan span, string name, DefinitionSymbol definition)
    {
        if (definition.IsOpen)
        {
            int start = Math.Max(0, _open.IndexOf(name));
            symbols.Broken.UnionWith(_open);
            return Fail(Catalogue.DefinitionCycle(definition.Syntax.Name.Span, string.Join(" → ", _open.Skip(start).Append(name))));
        }

        if (IsList(definition))
        {
            return Fail(Catalogue.ListWhereValueWanted(span, name));
        }

        BindDefinition(name, definition);
        return definition.Value is { } value ? Read(span, value) : null;
    }

    /// <summary>A definition that is a fixed figure is that figure, so that it can stand where one is wanted.</summary>
    private static BoundExpression Read(TextSpan span, BoundDefinition value) =>
        value.Value is Constant constant ? constant with { Span = span } : new DefinitionReference(span, value);

    private void BindDefinition(string name, DefinitionSymbol definition)
    {
        if (definition.IsDone)
        {
            return;
        }

        definition.IsOpen = true;
        _open.Add(name);
        BoundExpression? value = BindValue(definition.Syntax.Value, Scope.Top, isPoints: false);
        _open.RemoveAt(_open.Count - 1);
        definition.IsOpen = false;
        definition.IsDone = true;
        if (value is null)
        {
            symbols.Broken.Add(name);
            return;
        }

        definition.Value = new BoundDefinition(name, definition.Syntax.Name.Span, value);
        _bound.Add(definition.Value);
    }
}
