using System.Linq.Expressions;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>
/// The code that reads what a loop stands at: a record (its cells from <see cref="Offset"/>), a person (a row), or a group of a <see cref="Grouping"/>.
/// </summary>
internal sealed class LoopCode
{
    /// <summary>Where the records lie; null for a loop over groups.</summary>
    public ListLayout? Layout { get; init; }

    /// <summary><c>long[]</c> of the list.</summary>
    public ParameterExpression? Cells { get; init; }

    /// <summary>Index of the first cell of the record.</summary>
    public ParameterExpression? Offset { get; init; }

    /// <summary>Position of the record or group, from 0.</summary>
    public required ParameterExpression Position { get; init; }

    /// <summary>The month that a loop over months stands at, else null.</summary>
    public ParameterExpression? Month { get; init; }

    /// <summary>The <see cref="Grouping"/> of a loop over groups, else null.</summary>
    public Expression? Groups { get; init; }

    /// <summary>The facts of a loop over persons, else null.</summary>
    public RowCode? Row { get; init; }

    public Expression FieldCell(FieldDefinition field)
    {
        if (Layout is null || Cells is null || Offset is null)
        {
            throw new ArgumentException("a group has no fields", nameof(field));
        }

        return ArrayIndex(Cells, Expression.Add(Offset, Constant(Layout.ColumnOf(field))));
    }

    public Expression GroupKey() => Call(Groups ?? throw new InvalidOperationException("a record has no group key"), nameof(Grouping.KeyOf), null, Position);
}
