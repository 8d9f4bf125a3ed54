using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding;

/// <summary>
/// Whether the rules themselves limit a value: a table does, a cap does; that nobody can have more than so many years does not. Told in explanations,
/// where "at most 4,096 times 20 points" would mean nothing to anyone.
/// </summary>
/// <param name="Below">Limited from below.</param>
/// <param name="Above">Limited from above.</param>
internal readonly record struct PolicyBounds(bool Below, bool Above)
{
    private static readonly PolicyBounds Full = new(true, true);

    public static PolicyBounds Of(BoundExpression expression) => Of(expression, null);

    private static PolicyBounds Of(BoundExpression expression, NumberRange? subject) => expression switch
    {
        Constant or DefinitionReference { Definition.IsParameter: true } => Full,
        Let e => Of(e.Body, e.Value.Type.Range),
        Select e => All(e.Cases.Select(c => Of(c.Value, subject))),
        Conditional e => All([Of(e.Then, subject), Of(e.Else, subject)]),
        VariableReference e => new(e.Type.Range.Minimum >= 0 || e.Type.Range.Minimum > subject?.Minimum, e.Type.Range.Maximum < subject?.Maximum),
        Rescaled e => Of(e.Operand, subject),
        Negation e => Swap(Of(e.Operand, subject)),
        Arithmetic { Operator: ArithmeticOperator.Add } e => All([Of(e.Left, subject), Of(e.Right, subject)]),
        Arithmetic { Operator: ArithmeticOperator.Subtract } e => All([Of(e.Left, subject), Swap(Of(e.Right, subject))]),
        Arithmetic { Left: Constant c } e => Scale(Of(e.Right, subject), c.Value),
        Arithmetic { Right: Constant c } e => Scale(Of(e.Left, subject), c.Value),
        Rounded e => Of(e.Numerator, subject),
        Extremum e => Extreme(e, subject),
        _ => new(expression.Type.Range.Minimum >= 0, expression.Type.Range.Maximum <= 0),
    };

    /// <summary>Of a sum over any number of such values: limited only on the side to which none can add.</summary>
    public static PolicyBounds Repeated(NumberRange each) => new(each.Minimum >= 0, each.Maximum <= 0);

    /// <summary>Of a value with these bounds times a 系数.</summary>
    public static PolicyBounds Product(PolicyBounds value, NumberRange range, BoundExpression times)
    {
        if (times is Constant constant)
        {
            return Scale(value, constant.Value);
        }

        PolicyBounds factor = Of(times);
        return range.Minimum >= 0 && times.Type.Range.Minimum >= 0 ? new(true, value.Above && factor.Above)
            : value == Full && factor == Full ? Full
            : new(false, false);
    }

    private static PolicyBounds Extreme(Extremum e, NumberRange? subject)
    {
        PolicyBounds[] operands = [.. e.Operands.Select(o => Of(o, subject))];
        return e.IsMaximum
            ? new(operands.Any(o => o.Below), operands.All(o => o.Above))
            : new(operands.All(o => o.Below), operands.Any(o => o.Above));
    }

    private static PolicyBounds All(IEnumerable<PolicyBounds> some) => some.Aggregate((a, b) => new(a.Below && b.Below, a.Above && b.Above));

    private static PolicyBounds Swap(PolicyBounds b) => new(b.Above, b.Below);

    private static PolicyBounds Scale(PolicyBounds b, long factor) => factor < 0 ? Swap(b) : b;
}
