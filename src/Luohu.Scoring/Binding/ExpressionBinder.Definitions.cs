using System.Runtime.CompilerServices;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Definitions: free order, bound when first read, cycles reported once with their path (language rule 6).</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>Most definitions open at a time. They are bound in the order in which they need one another, so only circles and lists of lists come near it.</summary>
    private const int MostOpen = 32;

    /// <summary>Most nodes bound while list definitions are written out: each use of one has loops of its own.</summary>
    private const int MostExpanded = 30_000;

    /// <summary>Most nodes of one bound expression, each counted as often as it would be evaluated.</summary>
    private const int MostNodes = 100_000;

    private readonly List<string> _open = [];
    private readonly List<BoundDefinition> _bound = [];
    private readonly Dictionary<BoundDefinition, DefinitionSymbol> _symbolOf = [];

    /// <summary>Of a text built from texts that end in 市 or 省: the same without, to be compared with the name of a place.</summary>
    private readonly Dictionary<BoundDefinition, BoundDefinition> _placeOf = [];
    private int _openLists;
    private int _expanded;
    private TextSpan _outermostUse;

    /// <summary>The definitions bound so far, each after those it reads.</summary>
    public IReadOnlyList<BoundDefinition> BoundDefinitions => _bound;

    /// <summary>Binds every definition, also those that nothing reads, so that their mistakes are told too.</summary>
    public void BindDefinitions()
    {
        BindParameters();
        BindDerivedFields();
        foreach (string name in DefinitionOrder.Sort(symbols.Definitions))
        {
            DefinitionSymbol definition = symbols.Definitions[name];
            var use = new NameSyntax(definition.Syntax.Name.Span, name);
            if (IsBareSpells(definition))
            {
                BindSpellDefinition(use, Scope.Top);
            }
            else if (IsList(definition))
            {
                BindListDefinition(use, definition, Scope.Top);
            }
            else
            {
                BindDefinition(name, definition);
            }
        }
    }

    private BoundExpression? ReadDefinition(TextSpan span, string name, DefinitionSymbol definition, Scope scope)
    {
        symbols.MarkUsed(name);
        if (definition.IsOpen)
        {
            return ReportCycle(name, definition);
        }

        if (IsList(definition))
        {
            return Fail(Catalogue.ListWhereValueWanted(span, name));
        }

        BindDefinition(name, definition);
        return definition.Value is not { } value || (definition.IsPersonal && !MayReadPersonal(span, name, scope)) ? null
            : definition.IsPersonal && scope.Person is { } person ? ReadForPerson(span, name, definition, person)
            : Read(span, value);
    }

    private BoundExpression? ReportCycle(string name, DefinitionSymbol definition)
    {
        int start = Math.Max(0, _open.IndexOf(name));
        bool isNew = !symbols.Broken.Contains(name);
        symbols.Broken.UnionWith(_open.Skip(start));
        return isNew ? Fail(Catalogue.DefinitionCycle(definition.Syntax.Name.Span, string.Join(" → ", _open.Skip(start).Append(name)))) : null;
    }

    /// <summary>A definition that is a fixed value or another definition is that one, so that it can stand where one is wanted.</summary>
    private static BoundExpression Read(TextSpan span, BoundDefinition value) =>
        value.Value is Constant or TextConstant or DefinitionReference ? value.Value with { Span = span } : new DefinitionReference(span, value);

    private void BindDefinition(string name, DefinitionSymbol definition)
    {
        if (definition.IsDone || !TryOpen(name, definition))
        {
            return;
        }

        (bool wasPersonal, (TextSpan Span, string Name)? use) = (_isPersonal, _useForPerson);
        (_isPersonal, _useForPerson) = (false, null);
        BoundExpression? value = Limited(BindValue(definition.Syntax.Value, Scope.Top, isPoints: false), definition.Syntax.Name.Span);
        definition.IsPersonal = _isPersonal;
        (_isPersonal, _useForPerson) = (wasPersonal, use);
        Close(definition);
        definition.IsDone = true;
        if (value is null || symbols.Broken.Contains(name))
        {
            symbols.Broken.Add(name);
            return;
        }

        definition.Value = new BoundDefinition(name, definition.Syntax.Name.Span, value);
        Remember(definition, definition.Value);
    }

    /// <summary>Keeps a bound definition for the plan, with what will be asked of it where texts are compared.</summary>
    private void Remember(DefinitionSymbol definition, BoundDefinition bound)
    {
        _symbolOf.Add(bound, definition);
        _bound.Add(bound);
        if (bound.Value.Type.Kind != ValueKind.Text)
        {
            return;
        }

        definition.Field = FieldOf(bound.Value);
        BoundExpression asPlace = AsPlace(bound.Value);
        if (!ReferenceEquals(asPlace, bound.Value) && definition.Field is null)
        {
            var place = new BoundDefinition(bound.Name, bound.Span, asPlace) { Person = bound.Person };
            _placeOf.Add(bound, place);
            _bound.Add(place);
        }
    }

    private bool TryOpen(string name, DefinitionSymbol definition)
    {
        if (_open.Count == MostOpen)
        {
            symbols.Broken.UnionWith(_open.Append(name));
            DefinitionSymbol outermost = symbols.Definitions.GetValueOrDefault(_open[0], definition);
            Fail(Catalogue.TooDeepDefinitions(outermost.Syntax.Name.Span, MostOpen));
            return false;
        }

        definition.IsOpen = true;
        _open.Add(name);
        return true;
    }

    private void Close(DefinitionSymbol definition)
    {
        _open.RemoveAt(_open.Count - 1);
        definition.IsOpen = false;
    }

    private BoundList? BindListDefinition(NameSyntax s, DefinitionSymbol definition, Scope scope)
    {
        if (definition.IsOpen || IsList(definition))
        {
            return WriteOut(s, definition, expression => BindList(expression, scope.Root));
        }

        Fail(Catalogue.NotAList(s.Span));
        return null;
    }

    /// <summary>A list definition is bound anew at each use, so that every use has loops of its own.</summary>
    private T? WriteOut<T>(NameSyntax s, DefinitionSymbol definition, Func<ExpressionSyntax, T?> bind)
        where T : class
    {
        if (definition.IsOpen)
        {
            ReportCycle(s.Name, definition);
            return null;
        }

        if (symbols.Broken.Contains(s.Name) || definition.Syntax.Value is not ExpressionValueSyntax { Expression: var expression } || !TryOpen(s.Name, definition))
        {
            return null;
        }

        _outermostUse = _openLists++ == 0 ? s.Span : _outermostUse;
        T? bound = bind(expression);
        _openLists--;
        Close(definition);
        if (bound is null)
        {
            symbols.Broken.Add(s.Name);
        }

        return bound;
    }

    /// <summary>Refuses what has grown out of proportion because its parts stand in it many times over.</summary>
    public T? Limited<T>(T? bound, TextSpan span)
        where T : class
    {
        if (bound is null || !TreeSize.Exceeds(bound, MostNodes))
        {
            return bound;
        }

        Fail(Catalogue.TooLarge(span));
        return null;
    }

    /// <summary>False and a diagnostic once binding has become too much work: lists that read one another double at every step.</summary>
    private bool MayGoOn(TextSpan span)
    {
        bool isEnough = _openLists > 0 && ++_expanded > MostExpanded;
        if (!isEnough && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        if (!isEnough || _expanded == MostExpanded + 1)
        {
            Fail(Catalogue.TooLarge(_openLists > 0 ? _outermostUse : span));
        }

        return false;
    }
}
