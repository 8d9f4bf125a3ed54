using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Batch;

/// <summary>Counts rejects by the code of their first mistake. There are only as many codes as mistakes a profile can have, so memory stays small. Not thread-safe.</summary>
internal sealed class RejectTally
{
    private const int MostExamples = 3;

    private readonly Dictionary<string, Reason> _reasons = new(StringComparer.Ordinal);

    public void Add(long line, Diagnostic first)
    {
        if (!_reasons.TryGetValue(first.Code, out Reason? reason))
        {
            _reasons.Add(first.Code, reason = new Reason());
        }

        reason.Count++;
        if (reason.Examples.Count < MostExamples)
        {
            reason.Examples.Add(new(line, first.Path, first.Message));
        }
    }

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<RejectCount> ToList() =>
    [
        .. _reasons.OrderByDescending(r => r.Value.Count).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => new RejectCount(r.Key, r.Value.Count, r.Value.Examples)),
    ];

    private sealed class Reason
    {
        public long Count { get; set; }

        public List<RejectExample> Examples { get; } = [];
    }
}
