using System.Linq.Expressions;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>A condition that asks one cell one thing. One look decides most of them; only where it fails does it matter whether the cell is known.</summary>
/// <param name="Cell">What is asked.</param>
/// <param name="Holds">The code that is true when the condition surely holds; false for a cell that is not known or none.</param>
internal sealed record CellTest(BoundExpression Cell, Func<ParameterExpression, Expression> Holds);
