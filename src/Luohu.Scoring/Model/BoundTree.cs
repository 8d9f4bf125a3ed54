namespace Luohu.Scoring.Model;

/// <summary>Walks bound expressions and the lists in them.</summary>
internal static class BoundTree
{
    /// <summary>The expression and everything under it, lists included, but not what its definitions read.</summary>
    public static IEnumerable<object> All(BoundExpression root)
    {
        var open = new Stack<object>();
        open.Push(root);
        while (open.TryPop(out object? node))
        {
            yield return node;
            foreach (object child in node is BoundList list ? Children(list) : Children((BoundExpression)node))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The list and everything under it.</summary>
    public static IEnumerable<object> All(BoundList root) => new object[] { root }.Concat(Children(root).SelectMany(c => c is BoundList l ? All(l) : All((BoundExpression)c)));

    /// <summary>The lists that spells come from.</summary>
    public static IEnumerable<BoundList> ListsOf(BoundSpells spells) => spells switch
    {
        SpellsOf s => [s.List],
        SpellCombination s => ListsOf(s.Left).Concat(ListsOf(s.Right)),
        SpellRun s => ListsOf(s.Source),
        _ => [],
    };

    private static IEnumerable<object> Children(BoundList list) => list switch
    {
        Filtered f => [f.Source, f.Condition],
        Grouped g => [g.Source, g.Key],
        Clipped c => [c.Source, .. new[] { c.From, c.To }.OfType<BoundExpression>()],
        Monthly m => [m.Source],
        _ => [],
    };

    private static IEnumerable<object> Children(BoundExpression expression) => expression switch
    {
        Let e => [e.Value, e.Body],
        Arithmetic e => [e.Left, e.Right],
        Rescaled e => [e.Operand],
        Negation e => [e.Operand],
        AbsoluteValue e => [e.Operand],
        Extremum e => e.Operands,
        Rounded e => e.Denominator is null ? [e.Numerator] : [e.Numerator, e.Denominator],
        Comparison e => [e.Left, e.Right],
        RankOf e => [e.Operand],
        Membership e => [e.Value, .. e.Members],
        Logic e => e.Operands,
        LogicalNot e => [e.Operand],
        Conditional e => [e.Condition, e.Then, e.Else],
        Select e => e.Cases.SelectMany(c => new object[] { c.Condition, c.Value }),
        DateShift e => [e.Date],
        CalendarConversion e => [e.Operand],
        Elapsed e => [e.From, e.To],
        OrElse e => [e.Value, e.Default],
        Exists e => [e.List],
        CountOf e => [e.List],
        SumOf e => [e.List, e.Value],
        ExtremeOf e => [e.List, e.Value],
        DurationOf e => ListsOf(e.Spells),
        Constant or TextConstant or AsOfDate or FactReference or FieldReference or GroupKeyReference or DefinitionReference or VariableReference or PointsOf or MonthReference => [],
        _ => throw new ArgumentException($"unknown node {expression.GetType().Name}", nameof(expression)),
    };
}
