using System.Linq.Expressions;

namespace Luohu.Scoring.Planning;

/// <summary>Code that few runs need: it becomes machine code when the first of them does. Thread-safe.</summary>
internal sealed class LateCode(Expression<Action<FactRow, long, Workspace>> code)
{
    private readonly Lazy<Action<FactRow, long, Workspace>> _run = new(code.Compile);

    public void Run(FactRow row, long asOf, Workspace work) => _run.Value(row, asOf, work);
}
