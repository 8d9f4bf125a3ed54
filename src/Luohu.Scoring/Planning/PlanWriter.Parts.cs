using System.Linq.Expressions;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>
/// The plan as several methods, run one after the other. As a single one a large ruleset passes the size up to which machine code is optimized, and then
/// runs several times as slowly. What one statement leaves for others is kept in the workspace.
/// </summary>
internal sealed partial class PlanWriter
{
    /// <summary>About a tenth of the size at which optimizing ends: inlining ends long before.</summary>
    private const int MostNodes = 1600;

    private readonly ParameterExpression _ledger = Variable(typeof(LedgerEntry[]), "ledger");
    private readonly ParameterExpression _conditions = Variable(typeof(int[]), "conditions");
    private readonly ParameterExpression _kept = Variable(typeof(long[]), "kept");
    private readonly ParameterExpression _keptTruths = Variable(typeof(int[]), "keptTruths");
    private int _cellsKept;
    private int _truthsKept;

    /// <summary>A place that every statement can read: for a number, or for a truth.</summary>
    private IndexExpression Local(Type type) =>
        type == typeof(int) ? ArrayAccess(_keptTruths, Constant(_truthsKept++)) : ArrayAccess(_kept, Constant(_cellsKept++));

    /// <summary>The statements of the whole plan, cut into methods.</summary>
    private List<Expression<Action<FactRow, long, Workspace>>> Parts()
    {
        var parts = new List<Expression<Action<FactRow, long, Workspace>>>();
        var statements = new List<Expression>();
        int nodes = 0;
        foreach (Expression statement in _first.Concat(_body))
        {
            statements.Add(statement);
            nodes += NodeCount.Of(statement);
            if (nodes >= MostNodes)
            {
                parts.Add(Part(statements));
                statements.Clear();
                nodes = 0;
            }
        }

        if (statements.Count > 0)
        {
            parts.Add(Part(statements));
        }

        return parts;
    }

    /// <summary>Code that few runs need.</summary>
    private MethodCallExpression Late(Expression code) => Call(Constant(new LateCode(Part([code]))), nameof(LateCode.Run), null, _row, _asOf, _work);

    private Expression<Action<FactRow, long, Workspace>> Part(List<Expression> statements)
    {
        Expression[] open =
        [
            .. _applicant.Open(_row),
            Assign(_ledger, Property(_work, nameof(Workspace.Ledger))),
            Assign(_conditions, Property(_work, nameof(Workspace.Conditions))),
            Assign(_kept, Property(_work, nameof(Workspace.Kept))),
            Assign(_keptTruths, Property(_work, nameof(Workspace.KeptTruths))),
        ];
        BlockExpression block = Block([.. _applicant.Locals, _ledger, _conditions, _kept, _keptTruths], [.. open, .. statements, Empty()]);
        return Lambda<Action<FactRow, long, Workspace>>(block, _row, _asOf, _work);
    }
}
