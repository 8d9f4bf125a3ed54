using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>Finds where comparisons of a quantity with a limit of the rules turn, on values that a case can reach.</summary>
internal sealed class EdgeFinder(BoundRuleset ruleset, IReadOnlyDictionary<Variable, BoundExpression> named)
{
    public IEnumerable<Edge> Of(Comparison comparison)
    {
        (BoundExpression left, BoundExpression right) = (comparison.Left, comparison.Right);
        return !IsUnwritten(comparison) && left.Type.Kind is ValueKind.Number or ValueKind.Date or ValueKind.Month or ValueKind.Year && IsLeftTheQuantity(left, right) is { } isLeft
            ? Edges(comparison, isLeft).Where(IsReachable)
            : [];
    }

    /// <summary>至今 compares 止 with the as-of date: that edge is the language's, and no author can set it wrong.</summary>
    private static bool IsUnwritten(Comparison comparison) => comparison.Left is FieldReference end && end.Span == comparison.Span && comparison.Right.Span == comparison.Span;

    /// <summary>The value of a limit that is one fixed value, else null.</summary>
    public static Int128? FixedValueOf(BoundExpression limit) => limit switch
    {
        RankOf { Operand: Constant { Type.Choices: { } choices } choice } => choices.Choices[(int)choice.Value].Rank,
        RankOf => null,
        DefinitionReference e => FixedValueOf(e.Definition.Value),
        _ => limit.Type.Range.IsConstant ? limit.Type.Range.Minimum : null,
    };

    /// <summary>Null when there is no quantity, or no limit.</summary>
    private bool? IsLeftTheQuantity(BoundExpression left, BoundExpression right) => (IsLimit(left), IsLimit(right)) switch
    {
        (false, true) => true,
        (true, false) => false,
        (true, true) when FixedValueOf(left) is null && FixedValueOf(right) is not null => true,
        (true, true) when FixedValueOf(left) is not null && FixedValueOf(right) is null => false,
        _ => null,
    };

    /// <summary>True for what the rules and the as-of date set, whoever applies; by zone it may differ.</summary>
    private bool IsLimit(BoundExpression e) => e switch
    {
        Constant or AsOfDate => true,
        DefinitionReference d => IsLimit(d.Definition.Value),
        VariableReference v => named.TryGetValue(v.Variable, out BoundExpression? value) && IsLimit(value),
        Let l => IsLimit(l.Body),
        Select s => s.Cases.All(c => IsLimit(c.Value)),
        Conditional c => IsLimit(c.Then) && IsLimit(c.Else),
        Arithmetic or Rescaled or Negation or AbsoluteValue or Extremum or Rounded or RankOf or DateShift or CalendarConversion or Elapsed or OrElse =>
            BoundTree.ChildrenOf(e).All(c => c is BoundExpression child && IsLimit(child)),
        _ => false,
    };

    private static IEnumerable<Edge> Edges(Comparison c, bool isLeft)
    {
        (BoundExpression quantity, BoundExpression limit) = isLeft ? (c.Left, c.Right) : (c.Right, c.Left);
        return (isLeft ? c.Operator : Mirrored(c.Operator)) switch
        {
            ComparisonOperator.GreaterOrEqual => [new(c, quantity, limit, isLeft, 0, IsLower: true)],
            ComparisonOperator.Less => [new(c, quantity, limit, isLeft, 0, IsLower: false)],
            ComparisonOperator.Greater => [new(c, quantity, limit, isLeft, 1, IsLower: true)],
            ComparisonOperator.LessOrEqual => [new(c, quantity, limit, isLeft, 1, IsLower: false)],
            _ when FixedValueOf(limit) is not null => [new(c, quantity, limit, isLeft, 0, IsLower: true), new(c, quantity, limit, isLeft, 1, IsLower: false)],
            _ => [],
        };
    }

    private static ComparisonOperator Mirrored(ComparisonOperator op) => op switch
    {
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.Less => ComparisonOperator.Greater,
        _ => op,
    };

    /// <summary>Both sides can be reached: within the bounds of the quantity, and no record lies after the as-of date.</summary>
    private bool IsReachable(Edge edge)
    {
        if (FixedValueOf(edge.Limit) is not { } limit)
        {
            return edge.IsLower || !IsAsOf(edge.Limit) || !BoundTree.All(edge.Quantity).OfType<FieldReference>().Any(f => f.Field.DatesRecord);
        }

        (Int128 first, Int128 last) = BoundsOf(edge.Quantity);
        return limit + edge.Shift > first && limit + edge.Shift <= last;
    }

    /// <summary>A rank below every choice is that of none, which only some facts may be.</summary>
    private (Int128 First, Int128 Last) BoundsOf(BoundExpression quantity) => quantity switch
    {
        AsOfDate => StaticTruth.DaysOf(ruleset),
        RankOf { Operand.Type: { IsOptional: false, Choices: { } choices } } => (choices.Choices.Min(c => c.Rank), choices.Choices.Max(c => c.Rank)),
        _ => (quantity.Type.Range.Minimum, quantity.Type.Range.Maximum),
    };

    /// <summary>The as-of date itself, or its month or year.</summary>
    private static bool IsAsOf(BoundExpression limit) => limit is AsOfDate || (limit is CalendarConversion c && IsAsOf(c.Operand));
}
