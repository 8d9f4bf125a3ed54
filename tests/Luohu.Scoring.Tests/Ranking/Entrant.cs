using Luohu.Scoring.Assessments;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>Somebody of a small round, as a test writes it.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Keys">The values ranked by; null when not known.</param>
internal sealed record Entrant(string Id, params long?[] Keys)
{
    public int Batch { get; init; }

    public string? Zone { get; init; }

    public string? Use { get; init; }

    public Standing Standing { get; init; }

    public override string ToString() =>
        FormattableString.Invariant($"{Id}({string.Join(",", Keys.Select(k => k is { } v ? v.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?"))} b{Batch} {Zone ?? "-"} {Use ?? "-"}{(Standing == Standing.Candidate ? "" : " out")})");
}
