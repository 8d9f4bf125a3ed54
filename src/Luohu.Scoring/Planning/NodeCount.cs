using System.Linq.Expressions;

namespace Luohu.Scoring.Planning;

/// <summary>Counts the nodes of code: how large the method made of it will be.</summary>
internal sealed class NodeCount : ExpressionVisitor
{
    private int _nodes;

    public static int Of(Expression code)
    {
        var count = new NodeCount();
        count.Visit(code);
        return count._nodes;
    }

    public override Expression? Visit(Expression? node)
    {
        _nodes++;
        return base.Visit(node);
    }
}
