using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding;

/// <summary>Binds gates, vetoes and tracks with the conditions inside them; ids are unique among them all.</summary>
internal sealed class ConditionBinder(Symbols symbols, ExpressionBinder expressions, BasisBinder bases)
{
    private readonly UseBinder _uses = new(symbols);
    private readonly List<BoundCondition?> _conditions = [];
    private readonly Dictionary<string, TextSpan> _ids = new(StringComparer.Ordinal);

    /// <summary>All conditions in order of their index.</summary>
    public IReadOnlyList<BoundCondition> Conditions => [.. _conditions.OfType<BoundCondition>()];

    public IReadOnlyList<BoundCondition> Bind(IReadOnlyList<ConditionSyntax> list) => [.. list.Select(c => Bind(c, null)).OfType<BoundCondition>()];

    private BoundCondition? Bind(ConditionSyntax syntax, Basis? inherited)
    {
        int index = _conditions.Count;
        _conditions.Add(null);
        if (!_ids.TryAdd(syntax.Id.Value, syntax.Id.Span))
        {
            symbols.Diagnostics.Add(Catalogue.DuplicateName(syntax.Id.Span, syntax.Id.Value, _ids[syntax.Id.Value]));
        }

        Basis? basis = bases.Bind(syntax.Basis) ?? inherited;
        var node = new BoundCondition(syntax.Span, syntax.Id.Value, ConditionForm.Leaf)
        {
            Index = index,
            Name = syntax.Name?.Value,
            Note = syntax.Note?.Value,
            Basis = basis,
            Uses = _uses.Bind(syntax.Uses),
        };
        BoundCondition? bound = Fill(node, syntax, basis);
        _conditions[index] = bound;
        return bound;
    }

    private BoundCondition? Fill(BoundCondition node, ConditionSyntax syntax, Basis? basis)
    {
        if (syntax.Condition is not null)
        {
            BoundExpression? condition = expressions.BindCondition(syntax.Condition, Scope.Top);
            return expressions.Limited(condition, syntax.Condition.Span) is { } expression ? node with { Expression = expression } : null;
        }

        ConditionForm form = syntax.All is not null ? ConditionForm.All : ConditionForm.Any;
        IReadOnlyList<ConditionSyntax> children = (IReadOnlyList<ConditionSyntax>?)syntax.All ?? syntax.Any ?? [];
        BoundCondition?[] bound = [.. children.Select(c => Bind(c, basis))];
        return bound.Length == 0 || bound.Any(b => b is null) ? null : node with { Form = form, Children = [.. bound.OfType<BoundCondition>()] };
    }
}
