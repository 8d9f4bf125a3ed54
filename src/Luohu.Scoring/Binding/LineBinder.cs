using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Binds items and groups, each at its own scale.</summary>
internal sealed class LineBinder(Symbols symbols, ExpressionBinder expressions, BasisBinder bases)
{
    private readonly Dictionary<string, TextSpan> _ids = new(StringComparer.Ordinal);

    /// <summary>Binds a line and those in it; null when a mistake was found in any.</summary>
    public LineDraft? Bind(LineSyntax syntax, Basis? inherited)
    {
        bool isNew = Register(syntax.Id);
        Basis? basis = bases.Bind(syntax.Basis) ?? inherited;
        LineDraft? draft = syntax is GroupSyntax group ? BindGroup(group, basis) : BindItem((ItemSyntax)syntax, basis);
        if (draft is null || !isNew)
        {
            symbols.BrokenLines.Add(syntax.Id.Value);
            return null;
        }

        CheckLimits(draft);
        return draft;
    }

    private bool Register(Located id)
    {
        bool isRoot = _ids.Count == 0;
        if (!isRoot && Words.TryParse(id.Value, out Word? word) && word == Word.Total)
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(id.Span, id.Value));
            return false;
        }

        if (_ids.TryAdd(id.Value, id.Span))
        {
            return true;
        }

        symbols.Diagnostics.Add(Catalogue.DuplicateName(id.Span, id.Value, _ids[id.Value]));
        return false;
    }

    private LineDraft? BindGroup(GroupSyntax syntax, Basis? basis)
    {
        LineDraft?[] lines = [.. syntax.Lines.Select(l => Bind(l, basis))];
        if (Shared(syntax, Scope.Top) is not { } draft || lines.Any(l => l is null))
        {
            return null;
        }

        Pick pick = PickOf(syntax.Take) ?? new Pick(PickKind.Sum, 1);
        return draft with { Basis = basis, Pick = pick, Lines = [.. lines.OfType<LineDraft>()] };
    }

    private LineDraft? BindItem(ItemSyntax syntax, Basis? basis)
    {
        if (syntax.Each is null)
        {
            BoundExpression? single = ValueOf(syntax, Scope.Top);
            return Shared(syntax, Scope.Top) is { } once && single is not null ? once with { Basis = basis, Value = single } : null;
        }

        if (expressions.Limited(expressions.BindList(syntax.Each, Scope.Top), syntax.Each.Span) is not { } list)
        {
            return null;
        }

        Scope inside = Scope.Top.In(list);
        BoundExpression? value = ValueOf(syntax, inside);
        if (Shared(syntax, inside) is not { } draft || value is null || PickOf(syntax.Take) is not { } pick)
        {
            return null;
        }

        if (pick.Kind == PickKind.Best && value.Type.Range.Maximum <= 0 && value.Type.Range.Minimum < 0)
        {
            symbols.Diagnostics.Add(Catalogue.BestOfDeductions(syntax.Take?.Span.Value ?? syntax.Span));
        }

        BoundList each = draft.When is null ? list : new Filtered(list.Span, list, draft.When);
        return draft with { Basis = basis, Each = each, Value = value, When = null, Pick = pick };
    }

    private BoundExpression? ValueOf(ItemSyntax syntax, Scope scope) =>
        syntax.Value is null ? null : expressions.Limited(expressions.BindValue(syntax.Value, scope, isPoints: true), syntax.Value.Span);

    /// <summary>What items and groups share; null when a part was wrong.</summary>
    private LineDraft? Shared(LineSyntax syntax, Scope scope)
    {
        BoundExpression? when = syntax.When is null ? null : expressions.Limited(expressions.BindCondition(syntax.When, scope), syntax.When.Span);
        BoundExpression? cap = syntax.Cap is null ? null : Fixed(syntax.Cap);
        BoundExpression? floor = syntax.Floor is null ? null : Fixed(syntax.Floor);
        bool isSound = (when is null) == (syntax.When is null) && (cap is null) == (syntax.Cap is null) && (floor is null) == (syntax.Floor is null);
        return isSound ? new LineDraft(syntax) { When = when, Cap = cap, Floor = floor } : null;
    }

    private BoundExpression? Fixed(ExpressionSyntax syntax)
    {
        BoundExpression? bound = expressions.BindQuantity(syntax, Scope.Top);
        if (bound is not (null or Constant))
        {
            symbols.Diagnostics.Add(Catalogue.NotConstant(syntax.Span));
            return null;
        }

        if (bound is { Type.Unit: not (Unit.None or Unit.Points) })
        {
            symbols.Diagnostics.Add(Catalogue.LimitWithUnit(syntax.Span, TypeWords.Of(bound.Type.Unit)));
            return null;
        }

        return bound;
    }

    private static Pick? PickOf(TakeSyntax? take) => take is null ? null : new Pick(
        take.Kind switch { TakeKind.Sum => PickKind.Sum, TakeKind.Best => PickKind.Best, _ => PickKind.Worst },
        take.Kind == TakeKind.Sum ? 1 : take.Count);

    private void CheckLimits(LineDraft draft)
    {
        LineSyntax syntax = draft.Syntax;
        if (syntax.Cap is { } cap && syntax.Floor is { } floor && draft.Cap is Constant c && draft.Floor is Constant f && Compare(c, f) < 0)
        {
            symbols.Diagnostics.Add(Catalogue.CapBelowFloor(cap.Span, floor.Span));
            return;
        }

        if (syntax.Cap is { } written && draft.Cap is Constant { Value: < 0 })
        {
            symbols.Diagnostics.Add(Catalogue.CapOfWrongSign(written.Span));
        }

        if (syntax.Floor is { } low && draft.Floor is Constant { Value: > 0 } && OnlyDeducts(draft))
        {
            symbols.Diagnostics.Add(Catalogue.FloorOfWrongSign(low.Span));
        }
    }

    private static bool OnlyDeducts(LineDraft draft) =>
        draft.Value is { } value ? value.Type.Range.Maximum <= 0 : draft.Lines.Count > 0 && draft.Lines.All(OnlyDeducts);

    private static int Compare(Constant a, Constant b)
    {
        int scale = Math.Max(a.Type.Range.Scale, b.Type.Range.Scale);
        return a.Type.Range.AtScale(scale).Minimum.CompareTo(b.Type.Range.AtScale(scale).Minimum);
    }
}
