using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Binding;

/// <summary>
/// Where a benefit of a ranking changes with the rank. 名次 is compared with fixed whole numbers and read in no other way, so that all it can grant is known
/// before anybody has a rank.
/// </summary>
internal sealed class RankSteps(DiagnosticBag diagnostics)
{
    private readonly SortedSet<long> _starts = [1];

    /// <summary>Names of the rank: 名次 itself, and the variable of a table or bands by it.</summary>
    private readonly HashSet<Variable> _names = [];

    private bool _isSound = true;

    /// <summary>The first rank of each step; null and a diagnostic when the rank is read otherwise.</summary>
    public static IReadOnlyList<long>? Of(Variable rank, IEnumerable<BoundExpression> parts, DiagnosticBag diagnostics)
    {
        var steps = new RankSteps(diagnostics);
        steps._names.Add(rank);
        var open = new Stack<object>(parts);
        while (open.TryPop(out object? node))
        {
            steps.Look(node, open);
        }

        return steps._isSound ? [.. steps._starts.Where(s => s <= RankBenefit.LastRank)] : null;
    }

    private void Look(object node, Stack<object> open)
    {
        switch (node)
        {
            case Let let when IsRank(let.Value):
                _names.Add(let.Variable);
                open.Push(let.Body);
                break;
            case Comparison c when IsRank(c.Left) && WholeOf(c.Right) is { } number:
                Add(c.Operator, number);
                break;
            case Comparison c when IsRank(c.Right) && WholeOf(c.Left) is { } number:
                Add(Mirrored(c.Operator), number);
                break;
            case Membership m when IsRank(m.Value) && m.Members.All(e => WholeOf(e) is not null):
                m.Members.Select(WholeOf).OfType<long>().ToList().ForEach(number => Add(ComparisonOperator.Equal, number));
                break;
            case VariableReference v when _names.Contains(v.Variable):
                diagnostics.Add(Catalogue.RankNotCompared(v.Span));
                _isSound = false;
                break;
            default:
                BoundTree.ChildrenOf(node).ToList().ForEach(open.Push);
                break;
        }
    }

    private bool IsRank(BoundExpression e) => e switch
    {
        VariableReference v => _names.Contains(v.Variable),
        Rescaled r => IsRank(r.Operand),
        _ => false,
    };

    /// <summary>A fixed whole number; null when it is another, or none.</summary>
    private static long? WholeOf(BoundExpression e) => e switch
    {
        Constant { Type.Range.Scale: var scale } number when number.Value % ExactMath.Pow10(scale) == 0 => number.Value / ExactMath.Pow10(scale),
        Rescaled r => WholeOf(r.Operand),
        _ => null,
    };

    /// <summary>The first ranks at which the comparison may turn out otherwise than at the rank before.</summary>
    private void Add(ComparisonOperator op, long number)
    {
        // Beyond the last rank nothing changes, and one more could leave the numbers.
        long at = Math.Clamp(number, 0, RankBenefit.LastRank);
        if (op is not (ComparisonOperator.LessOrEqual or ComparisonOperator.Greater))
        {
            _starts.Add(Math.Max(1, at));
        }

        if (op is not (ComparisonOperator.Less or ComparisonOperator.GreaterOrEqual))
        {
            _starts.Add(at + 1);
        }
    }

    private static ComparisonOperator Mirrored(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => op,
    };
}
