using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>Conditions; comparisons of points by their ranges.</summary>
internal sealed partial class ReferenceEvaluator
{
    private readonly record struct Ends(Fraction Low, Fraction High);

    private Tri TruthOf(BoundExpression expression, ReferenceScope scope) => expression switch
    {
        Comparison e => Compared(e, scope),
        Membership e => IsMember(ValueOf(e.Value, scope), e.Members.Select(m => ValueOf(m, scope))),
        Logic { IsAnd: true } e => All(e.Operands.Select(o => TruthOf(o, scope))),
        Logic e => Any(e.Operands.Select(o => TruthOf(o, scope))),
        LogicalNot e => TruthOf(e.Operand, scope).Not(),
        Exists e => ExistsIn(ListOf(e.List, scope)),
        _ => TruthOf(ValueOf(expression, scope)),
    };

    /// <summary>No, and also none, is false.</summary>
    private static Tri TruthOf(Value flag) => !flag.IsKnown ? Tri.U : flag == Value.Of(Tri.T) ? Tri.T : Tri.F;

    private static Tri Of(bool truth) => truth ? Tri.T : Tri.F;

    private static Tri IsMember(Value value, IEnumerable<Value> members) =>
        value.IsNone ? Tri.F : !value.IsKnown ? Tri.U : Of(members.Contains(value));

    private Tri Compared(Comparison e, ReferenceScope scope)
    {
        if (HasPoints(e.Left) || HasPoints(e.Right))
        {
            Tri compared = EndsOf(e.Left, scope) is { } l && EndsOf(e.Right, scope) is { } r ? ComparedEnds(e.Operator, l, r) : Tri.F;
            return MayBeNone(e.Left, scope) || MayBeNone(e.Right, scope) ? compared.And(Tri.U) : compared;
        }

        Value left = ValueOf(e.Left, scope);
        Value right = ValueOf(e.Right, scope);
        if (left.IsNone || right.IsNone)
        {
            return Tri.F;
        }

        return !left.IsKnown || !right.IsKnown ? Tri.U : Of(Holds(e.Operator, left, right));
    }

    private bool MayBeNone(BoundExpression side, ReferenceScope scope) => side.Type.IsOptional && !ValueOf(side, scope).IsKnown;

    private static bool Holds(ComparisonOperator op, Value left, Value right) => op switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left.Number < right.Number,
        ComparisonOperator.LessOrEqual => left.Number <= right.Number,
        ComparisonOperator.Greater => left.Number > right.Number,
        _ => left.Number >= right.Number,
    };

    private static Tri ComparedEnds(ComparisonOperator op, Ends l, Ends r) => op switch
    {
        ComparisonOperator.Less => l.High < r.Low ? Tri.T : l.Low >= r.High ? Tri.F : Tri.U,
        ComparisonOperator.GreaterOrEqual => ComparedEnds(ComparisonOperator.Less, l, r).Not(),
        ComparisonOperator.Greater => ComparedEnds(ComparisonOperator.Less, r, l),
        ComparisonOperator.LessOrEqual => ComparedEnds(ComparisonOperator.Less, r, l).Not(),
        ComparisonOperator.Equal when l.Low == l.High && l == r => Tri.T,
        ComparisonOperator.Equal => l.High < r.Low || r.High < l.Low ? Tri.F : Tri.U,
        _ => ComparedEnds(ComparisonOperator.Equal, l, r).Not(),
    };

    private static bool HasPoints(BoundExpression e) => BoundTree.All(e).OfType<PointsOf>().Any();

    /// <summary>The range of a side next to points; null when the side is none.</summary>
    private Ends? EndsOf(BoundExpression expression, ReferenceScope scope) => expression switch
    {
        PointsOf e => new(LineRead(e).Low, LineRead(e).High),
        Rescaled e when HasPoints(e) => EndsOf(e.Operand, scope),
        Negation e when HasPoints(e) && EndsOf(e.Operand, scope) is { } x => new Ends(-x.High, -x.Low),
        Arithmetic e when HasPoints(e) => EndsOf(e, scope),
        _ => ScalarEnds(ValueOf(expression, scope), expression.Type.Range),
    };

    private Ends? EndsOf(Arithmetic e, ReferenceScope scope)
    {
        if (e.Operator == ArithmeticOperator.Multiply && e.Left is not Constant && e.Right is not Constant)
        {
            return ScalarEnds(ValueOf(e, scope), e.Type.Range);
        }

        if (EndsOf(e.Left, scope) is not { } l || EndsOf(e.Right, scope) is not { } r)
        {
            throw new InvalidOperationException("none in arithmetic");
        }

        Fraction[] corners = [Calculated(e.Operator, l.Low, r.Low), Calculated(e.Operator, l.Low, r.High), Calculated(e.Operator, l.High, r.Low), Calculated(e.Operator, l.High, r.High)];
        return new(corners.Min(), corners.Max());
    }

    private static Ends? ScalarEnds(Value value, NumberRange bounds) => value.Form switch
    {
        ValueForm.None => null,
        ValueForm.NotKnown => new(Fraction.OfCell(bounds.Minimum, bounds.Scale), Fraction.OfCell(bounds.Maximum, bounds.Scale)),
        _ => new(value.Number, value.Number),
    };

    private ReferenceWitness WitnessOf(int index, Comparison e)
    {
        if (!HasPoints(e.Left) && !HasPoints(e.Right))
        {
            Value left = ValueOf(e.Left, ReferenceScope.Top);
            Value right = ValueOf(e.Right, ReferenceScope.Top);
            return new(index, e, left, left, right, right);
        }

        (Value Low, Value High) Side(BoundExpression side) => EndsOf(side, ReferenceScope.Top) is { } x ? (Value.Of(x.Low), Value.Of(x.High)) : (Value.None, Value.None);
        (Value Low, Value High) l = Side(e.Left);
        (Value Low, Value High) r = Side(e.Right);
        return new(index, e, l.Low, l.High, r.Low, r.High);
    }
}
