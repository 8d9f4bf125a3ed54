using System.Runtime.CompilerServices;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Binds items and groups, each at its own scale; one whose points another reads before that other.</summary>
internal sealed class LineBinder
{
    private readonly Symbols _symbols;
    private readonly ExpressionBinder _expressions;
    private readonly BasisBinder _bases;
    private readonly ItemValueBinder _values;
    private readonly UseBinder _uses;
    private readonly LimitBinder _limits;
    private readonly Dictionary<string, (LineSyntax Syntax, Basis? Basis, GroupSyntax? Persons)> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineDraft?> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberRange?> _bounds = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>By id of a group over persons: what stands around the lines in it.</summary>
    private readonly Dictionary<string, Scope> _scopes = new(StringComparer.Ordinal);

    public LineBinder(Symbols symbols, ExpressionBinder expressions, BasisBinder bases)
    {
        (_symbols, _expressions, _bases) = (symbols, expressions, bases);
        _values = new ItemValueBinder(symbols, expressions);
        _uses = new UseBinder(symbols);
        _limits = new LimitBinder(symbols, expressions);
    }

    /// <summary>Binds the root and all lines in it; null when a mistake was found in any.</summary>
    public LineDraft? BindAll(GroupSyntax root)
    {
        bool areNew = Declare(root, null, null);
        LineDraft? draft = Bind(root.Id.Value);
        return areNew ? draft : null;
    }

    /// <summary>Every id before any line is bound, since lines may name each other; false when one is written twice.</summary>
    private bool Declare(LineSyntax syntax, Basis? inherited, GroupSyntax? persons)
    {
        Basis? basis = _bases.Bind(syntax.Basis) ?? inherited;
        if (_lines.Count > 0 && Words.TryParse(syntax.Id.Value, out Word? word) && word == Word.Total)
        {
            _symbols.Diagnostics.Add(Catalogue.NameTaken(syntax.Id.Span, syntax.Id.Value));
            return false;
        }

        bool areNew = _lines.TryAdd(syntax.Id.Value, (syntax, basis, persons));
        if (!areNew)
        {
            _symbols.Diagnostics.Add(Catalogue.DuplicateName(syntax.Id.Span, syntax.Id.Value, _lines[syntax.Id.Value].Syntax.Id.Span));
        }

        foreach (LineSyntax inner in syntax is GroupSyntax group ? group.Lines : [])
        {
            areNew &= Declare(inner, basis, syntax is GroupSyntax { Each: not null } over ? over : persons);
        }

        return areNew;
    }

    private LineDraft? Bind(string id)
    {
        if (_bound.TryGetValue(id, out LineDraft? known))
        {
            return known;
        }

        (LineSyntax syntax, Basis? basis, GroupSyntax? persons) = _lines[id];
        if (persons is not null && !_bound.ContainsKey(persons.Id.Value) && !_open.Contains(persons.Id.Value))
        {
            // A line in a group over persons is bound with its group, whose persons it is judged for.
            Bind(persons.Id.Value);
            return _bound.GetValueOrDefault(id);
        }

        Scope? scope = persons is null ? Scope.Top : _scopes.GetValueOrDefault(persons.Id.Value);
        if (scope is null)
        {
            // Another group has the id of its group, of which a diagnostic has been given.
            _symbols.BrokenLines.Add(id);
            return null;
        }

        _open.Add(id);
        LineDraft? draft = syntax is GroupSyntax group ? BindGroup(group, scope) : BindItem((ItemSyntax)syntax, scope);
        _open.RemoveAt(_open.Count - 1);
        draft = draft is null || _symbols.BrokenLines.Contains(id) ? null : draft with { Basis = basis };
        _bound[id] = draft;
        if (draft is null)
        {
            _symbols.BrokenLines.Add(id);
            return null;
        }

        new LimitChecks(_symbols.Diagnostics).Run(draft);
        return draft;
    }

    /// <summary>False for a line of whose id a diagnostic has been given.</summary>
    private bool IsDeclared(LineSyntax line) => _lines.TryGetValue(line.Id.Value, out var declared) && ReferenceEquals(declared.Syntax, line);

    private LineDraft? BindGroup(GroupSyntax syntax, Scope scope)
    {
        BoundList? persons = null;
        if (syntax.Each is not null)
        {
            persons = BindPersons(syntax.Each, scope);
            if (persons is null)
            {
                BreakAll(syntax);
                return null;
            }

            scope = scope.In(persons);
            _scopes.Add(syntax.Id.Value, scope);
        }

        LineDraft?[] lines = [.. syntax.Lines.Select(l => IsDeclared(l) && IsFree(l.Id) ? Bind(l.Id.Value) : null)];
        _symbols.PointsInLines = null;
        Constant? times = syntax.Times is null ? null : _values.BindTimes(syntax.Times);
        LineDraft? draft = Shared(syntax, scope);
        if (draft is null || lines.Any(l => l is null) || (times is null) != (syntax.Times is null) || (persons is not null && syntax.Take is null))
        {
            return null;
        }

        draft = draft with
        {
            Pick = PickOf(syntax.Take) ?? new Pick(PickKind.Sum, 1),
            Times = times,
            Stages = LimitBinder.StagesOf(syntax.Rounding, draft.Stages),
            Lines = [.. lines.OfType<LineDraft>()],
        };
        return persons is null ? draft : draft with { Each = draft.When is null ? persons : new Filtered(persons.Span, persons, draft.When), When = null };
    }

    /// <summary>各 of a group: the persons for each of whom its lines are judged (F17).</summary>
    private BoundList? BindPersons(ExpressionSyntax each, Scope scope)
    {
        BoundList? list = _expressions.Limited(_expressions.BindList(each, scope), each.Span);
        if (list is { Loop.IsPerson: false })
        {
            _symbols.Diagnostics.Add(Catalogue.GroupOverOther(each.Span));
            return null;
        }

        if (list is not null && scope.Person is not null)
        {
            _symbols.Diagnostics.Add(Catalogue.PersonsInPersons(each.Span));
            return null;
        }

        return list;
    }

    /// <summary>Lines of which nothing can be said, since whom they are judged for is not known.</summary>
    private void BreakAll(GroupSyntax group)
    {
        foreach (LineSyntax line in group.Lines.Where(IsDeclared))
        {
            _bound[line.Id.Value] = null;
            _symbols.BrokenLines.Add(line.Id.Value);
            if (line is GroupSyntax inner)
            {
                BreakAll(inner);
            }
        }
    }

    private LineDraft? BindItem(ItemSyntax syntax, Scope around)
    {
        BoundList? list = null;
        _symbols.PointsInLines = ReadPoints;
        if (syntax.Each is not null)
        {
            list = _expressions.Limited(_expressions.BindList(syntax.Each, around), syntax.Each.Span);
            if (list is null)
            {
                _symbols.PointsInLines = null;
                return null;
            }
        }

        Scope scope = list is null ? around : around.In(list);
        ItemPoints? points = _values.Bind(syntax, scope);
        LineDraft? draft = Shared(syntax, scope);
        StagesDraft? each = _limits.BindFixed(syntax.EachFloor, syntax.EachCap);
        _symbols.PointsInLines = null;
        if (draft is null || points is null || each is null)
        {
            return null;
        }

        // A fraction is rounded where it is found, by the first rounding of the item.
        bool isRoundedOnce = points.IsRounded && list is null;
        draft = draft with
        {
            Value = points.Value,
            Times = points.Times,
            Product = points.Product,
            EachStages = LimitBinder.StagesOf(points.IsRounded ? null : syntax.EachRounding, each),
            Stages = LimitBinder.StagesOf(isRoundedOnce ? null : syntax.Rounding, draft.Stages),
        };
        return list is null ? draft : OverEach(draft, syntax, list);
    }

    private LineDraft? OverEach(LineDraft draft, ItemSyntax syntax, BoundList list)
    {
        if (PickOf(syntax.Take) is not { } pick)
        {
            return null;
        }

        if (pick.Kind == PickKind.Best && draft.Product.Maximum <= 0 && draft.Product.Minimum < 0)
        {
            _symbols.Diagnostics.Add(Catalogue.BestOfDeductions(syntax.Take?.Span.Value ?? syntax.Span));
        }

        BoundList each = draft.When is null ? list : new Filtered(list.Span, list, draft.When);
        return draft with { Each = each, When = null, Pick = pick };
    }

    /// <summary>What items and groups share; null when a part was wrong.</summary>
    private LineDraft? Shared(LineSyntax syntax, Scope scope)
    {
        BoundExpression? when = syntax.When is null ? null : _expressions.Limited(_expressions.BindCondition(syntax.When, scope), syntax.When.Span);
        StagesDraft? limits = _limits.Bind(syntax.Floor, syntax.Cap);
        Membership? uses = _uses.Bind(syntax.Uses);
        return (when is null) == (syntax.When is null) && limits is not null
            ? new LineDraft(syntax) { When = when, Uses = uses, InForce = UseBinder.InForce(syntax.Effective), Stages = limits }
            : null;
    }

    /// <summary>The static bounds of another line's points, for an item that reads them; null and a diagnostic when they cannot be read.</summary>
    private NumberRange? ReadPoints(TextSpan span, string id)
    {
        if (!IsFree(new Located(span, id)))
        {
            return null;
        }

        if (!_lines.ContainsKey(id))
        {
            _symbols.ReportUnlessDamaged(Catalogue.UnknownLine(span, id, _symbols.Near(id, _lines.Keys)));
            return null;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _symbols.Diagnostics.Add(Catalogue.TooLarge(span));
            return null;
        }

        if (!_bounds.TryGetValue(id, out NumberRange? bounds))
        {
            bounds = Bind(id) is { } draft ? PointsBuilder.BoundsOf(draft) : null;
            _bounds.Add(id, bounds);
            _symbols.PointsInLines = ReadPoints;
        }

        return bounds is { } own && _lines[id].Persons is { } persons && _open.All(o => o != persons.Id.Value) ? PointsBuilder.OverPersons(own, PickOf(persons.Take)) : bounds;
    }

    /// <summary>False and a diagnostic when the line is being bound already, so that it waits for itself.</summary>
    private bool IsFree(Located id)
    {
        int start = _open.IndexOf(id.Value);
        if (start >= 0)
        {
            _symbols.Diagnostics.Add(Catalogue.PointsCycle(id.Span, string.Join(" → ", _open.Skip(start).Append(id.Value))));
            _symbols.BrokenLines.UnionWith(_open);
        }

        return start < 0;
    }

    private static Pick? PickOf(TakeSyntax? take) => take is null ? null : new Pick(
        take.Kind switch { TakeKind.Sum => PickKind.Sum, TakeKind.Best => PickKind.Best, _ => PickKind.Worst },
        take.Kind == TakeKind.Sum ? 1 : take.Count);
}
