using System.Linq.Expressions;
using Luohu.Scoring.Model;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>The trail a run leaves when it is measured what cases cover. A plan without probes has none of this code.</summary>
internal sealed partial class PlanWriter
{
    /// <summary><paramref name="ends"/>: Left low, left high, right low, right high.</summary>
    private IEnumerable<Expression> Probing(Comparison e, Expression[] ends) => (_probes?.EdgesOf(e) ?? [])
        .Select(edge => Call(Property(_work, nameof(Workspace.Trail)), nameof(RunTrail.Compared), null, [Constant(edge), .. ends]));

    private Expression Taking(object owner, Expression value) => _probes?.BranchOf(owner) is { } branch and >= 0
        ? Block(Call(Property(_work, nameof(Workspace.Trail)), nameof(RunTrail.Took), null, Constant(branch)), value)
        : value;
}
