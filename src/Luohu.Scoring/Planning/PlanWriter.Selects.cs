using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Tables, bands and grids.</summary>
internal sealed partial class PlanWriter
{
    /// <summary>The first case that holds; writes its index into <paramref name="chosen"/> when one is asked for.</summary>
    private Expression WriteSelect(Select e, ParameterExpression? chosen)
    {
        if (_prefersSpeed && _probes is null && e.Cases.Count > 2 && RowTable.Of(e, CodeOf, _layout.Texts.Count) is { } table)
        {
            return WriteTable(table, chosen);
        }

        Expression result = NotKnown;
        for (int i = e.Cases.Count - 1; i >= 0; i--)
        {
            Expression value = Taking(e.Cases[i], NumberOf(e.Cases[i].Value));
            value = chosen is null ? value : Block(Assign(chosen, Expression.Constant(i)), value);
            result = Chosen(e.Cases[i].Condition, value, result);
        }

        return result;
    }

    private Expression Chosen(BoundExpression condition, Expression value, Expression otherwise)
    {
        if (IsDecided(condition))
        {
            return condition is Model.Constant { Value: Cell.Yes } ? value : Condition(BoolOf(condition), value, otherwise);
        }

        ParameterExpression truth = Variable(typeof(int));
        return Block(
            typeof(long),
            [truth],
            Assign(truth, TruthOf(condition)),
            Condition(IsTrue(truth), value, Condition(IsFalse(truth), otherwise, NotKnown)));
    }

    /// <summary>Looks the value up. What is not known is below 0, and what is beyond the table no value, or another text.</summary>
    private BlockExpression WriteTable(RowTable table, ParameterExpression? chosen)
    {
        ParameterExpression key = Variable(typeof(long), "key");
        ParameterExpression entries = Variable(typeof(long[]), "entries");
        ParameterExpression at = Variable(typeof(int), "at");
        Expression found = ArrayIndex(entries, at);
        Expression row = Expression.Convert(ArrayIndex(entries, Expression.Add(at, Expression.Constant(1))), typeof(int));
        Expression code = chosen is null ? found : Block(Assign(chosen, row), found);
        Expression index = Expression.Convert(key, typeof(int));
        Expression last = Expression.Constant(table.Count);
        index = table.HasOthers ? Condition(LessThan(key, Expression.Constant((long)table.Count)), index, last) : index;
        Expression isThere = table.HasOthers
            ? GreaterThanOrEqual(key, Expression.Constant(0L))
            : LessThan(Expression.Convert(key, typeof(ulong)), Expression.Constant((ulong)table.Count));
        return Block(
            typeof(long),
            [key, entries, at],
            Assign(key, NumberOf(table.Key)),
            Condition(
                isThere,
                Block(typeof(long), Assign(entries, Expression.Constant(table.Entries)), Assign(at, Multiply(index, Expression.Constant(2))), code),
                NotKnown));
    }
}
