using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>Applicants who come before all others of a ranking: a batch is that of the first condition that is proven.</summary>
internal sealed record BoundBatch(TextSpan Span, string Id, BoundExpression Condition)
{
    public string? Name { get; init; }

    public string? Note { get; init; }

    public Basis? Basis { get; init; }
}
