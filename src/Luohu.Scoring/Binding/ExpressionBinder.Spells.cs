using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Bare spells: 并, 交, 除去, 最长连续, 当前连续 (language rules 32, 34 and 48).</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>True for an expression whose records are lost, so that only lengths of time can be asked of it.</summary>
    private bool IsBareSpells(ExpressionSyntax syntax) => syntax switch
    {
        SpellOperationSyntax => true,
        CallSyntax call => Functions.TryParse(call.Function, out Function? f) && f is Function.LongestRun or Function.CurrentRun,
        ListSyntax { Where: null, During: null, By: null, Take: null, Satisfy: null } s => IsBareSpells(s.Source),
        NameSyntax name => symbols.Definitions.TryGetValue(name.Name, out DefinitionSymbol? d) && IsBareSpells(d),
        _ => false,
    };

    private bool IsBareSpells(DefinitionSymbol definition)
    {
        if (definition.IsBareSpells is { } known)
        {
            return known;
        }

        definition.IsBareSpells = false;
        definition.IsBareSpells = definition.Syntax.Value is ExpressionValueSyntax { Expression: var expression } && IsBareSpells(expression);
        return definition.IsBareSpells.Value;
    }

    private BoundSpells? BindSpells(ExpressionSyntax syntax, Scope scope)
    {
        switch (syntax)
        {
            case SpellOperationSyntax s:
                BoundSpells? left = BindSpells(s.Left, scope);
                BoundSpells? right = BindSpells(s.Right, scope);
                return left is null || right is null ? null : new SpellCombination(s.Span, CombinatorOf(s.Operator), left, right);
            case CallSyntax s when IsBareSpells(s):
                return BindRun(s, scope);
            case NameSyntax s when IsBareSpells(s):
                symbols.MarkUsed(s.Name);
                return BindSpellDefinition(s, scope);
            default:
                return BindList(syntax, scope) is { } list && CheckSpells(list, syntax.Span) ? new SpellsOf(syntax.Span, list) : null;
        }
    }

    private static SpellCombinator CombinatorOf(SpellOperator op) => op switch
    {
        SpellOperator.Union => SpellCombinator.Union,
        SpellOperator.Intersect => SpellCombinator.Intersect,
        _ => SpellCombinator.Except,
    };

    private bool CheckSpells(BoundList list, TextSpan span)
    {
        ListFact fact = list.Loop.Fact;
        if (!list.Loop.IsGroup && !list.Loop.IsMonth && fact.Spells != SpellKind.None)
        {
            return true;
        }

        Fail(Catalogue.NotASpellList(span, list.Loop.IsGroup ? $"{fact.Name.Zh} 按 …" : list.Loop.IsMonth ? $"逐月({fact.Name.Zh})" : fact.Name.Zh));
        return false;
    }

    private SpellRun? BindRun(CallSyntax s, Scope scope)
    {
        (ExpressionSyntax? argument, NumberSyntax? gap) = s.Arguments switch
        {
            [ListSyntax { Gap: { } written } list] => (WithoutGap(list), written),
            [var only] => (only, null),
            _ => ((ExpressionSyntax?)null, (NumberSyntax?)null),
        };
        if (argument is null)
        {
            Misused(s, "(列表 容许间断 3 月)", "(list allowing gaps 3 months)");
            return null;
        }

        if (gap is { Unit: not (Unit.Months or Unit.Days) } or { Scale: not 0 })
        {
            Fail(Catalogue.GapNeedsMonthsOrDays(gap.Span));
            return null;
        }

        bool isLongest = Functions.TermOf(Function.LongestRun).Is(s.Function);
        return BindSpells(argument, scope) is { } source
            ? new SpellRun(s.Span, isLongest, source, gap?.Value ?? 0, gap?.Unit ?? Unit.Days)
            : null;
    }

    /// <summary>The list without its 容许间断; the source alone when that was its only clause.</summary>
    private static ExpressionSyntax WithoutGap(ListSyntax list)
    {
        ListSyntax rest = list with { Gap = null };
        return rest is { Where: null, During: null, By: null, Take: null, Satisfy: null } ? rest.Source : rest;
    }

    private BoundSpells? BindSpellDefinition(NameSyntax s, Scope scope)
    {
        DefinitionSymbol definition = symbols.Definitions[s.Name];
        return WriteOut(s, definition, expression => BindSpells(expression, scope.Root));
    }

    /// <summary>逐月: one element per covered calendar month of each record.</summary>
    private BoundList? BindMonthly(CallSyntax s, Scope scope)
    {
        if (s.Arguments is not [var argument])
        {
            Misused(s, "(列表)", "(list)");
            return null;
        }

        if (BindList(argument, scope) is not { } list)
        {
            return null;
        }

        if (list.Loop.Fact.Spells != SpellKind.Months || list.Loop.IsGroup || list.Loop.IsMonth)
        {
            Fail(Catalogue.NotAMonthList(argument.Span, list.Loop.Fact.Name.Zh));
            return null;
        }

        var months = new Monthly(s.Span, list.Loop.OfMonths(), list);
        return WindowsOf(list).Aggregate((BoundList)months, (cut, window) => WithinWindow(cut, window));
    }

    /// <summary>The windows that 限于 has cut a list to.</summary>
    private static IEnumerable<Clipped> WindowsOf(BoundList list) => list switch
    {
        Clipped clipped => WindowsOf(clipped.Source).Append(clipped),
        Filtered filtered => WindowsOf(filtered.Source),
        _ => [],
    };

    /// <summary>Of the months of a record only those in the window: what 限于 leaves of it.</summary>
    private static Filtered WithinWindow(BoundList months, Clipped window)
    {
        var month = new MonthReference(window.Span, BoundType.Of(OwnMonth), months.Loop);
        BoundExpression? from = window.From is null ? null : new Comparison(window.Span, ComparisonOperator.GreaterOrEqual, month, window.From);
        BoundExpression? to = window.To is null ? null : new Comparison(window.Span, ComparisonOperator.LessOrEqual, month, window.To);
        BoundExpression? inside = from is not null && to is not null ? new Logic(window.Span, true, [from, to]) : from ?? to;
        return new Filtered(window.Span, months, inside ?? throw new ArgumentException("a window has an end", nameof(window)));
    }
}
