using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>A derived fact named by the author; compared by identity.</summary>
internal sealed class BoundDefinition(string name, TextSpan span, BoundExpression value)
{
    public string Name { get; } = name;

    public TextSpan Span { get; } = span;

    public BoundExpression Value { get; } = value;

    /// <summary>The loop at each person of which it is judged anew; null: judged once.</summary>
    public LoopVariable? Person { get; init; }

    /// <summary>True for the value that a parameter by date or zone has on the as-of date.</summary>
    public bool IsParameter { get; init; }
}
