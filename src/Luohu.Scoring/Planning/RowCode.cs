using System.Linq.Expressions;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>The code that reads the facts of one row: of the applicant, or of the person a loop stands at.</summary>
/// <param name="Values">Its single values.</param>
/// <param name="Counts">How many records its lists have.</param>
/// <param name="Cells">The cells of these records.</param>
internal sealed record RowCode(ParameterExpression Values, ParameterExpression Counts, ParameterExpression Cells)
{
    public static RowCode New() => new(Variable(typeof(long[]), "values"), Variable(typeof(int[]), "counts"), Variable(typeof(long[][]), "cells"));

    public ParameterExpression[] Locals => [Values, Counts, Cells];

    /// <summary>Makes the locals those of a row.</summary>
    public IEnumerable<Expression> Open(Expression row) =>
    [
        Assign(Values, Property(row, nameof(FactRow.Values))),
        Assign(Counts, Property(row, nameof(FactRow.Counts))),
        Assign(Cells, Property(row, nameof(FactRow.Cells))),
    ];
}
