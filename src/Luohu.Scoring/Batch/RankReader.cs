using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Batch;

/// <summary>Takes what ranking needs from a workspace after a run of the ranking plan. For one workspace and row.</summary>
internal sealed class RankReader(BoundRanking ranking, FactRow row, RankCells cells)
{
    public RankValues Read(Verdict verdict) =>
        new(StandingOf(verdict), cells.Batch, [.. cells.Keys], ZoneOf(cells.Zone), TextOf(cells.Use), cells.Quota, cells.Steps());

    /// <summary>Proof that somebody stands outside decides, whatever else is not known.</summary>
    private Standing StandingOf(Verdict verdict)
    {
        int takesPart = ranking.Condition is not null ? cells.Condition : verdict switch
        {
            Verdict.Eligible => Truth.True,
            Verdict.Ineligible => Truth.False,
            _ => Truth.Unknown,
        };
        return (cells.Uses, takesPart) switch
        {
            (Truth.False, _) => Standing.OutsideUse,
            (_, Truth.False) => Standing.Ineligible,
            (Truth.True, Truth.True) => Standing.Candidate,
            _ => Standing.Undetermined,
        };
    }

    /// <summary>The name of a zone, whichever way it is written; null when it is none or not known.</summary>
    public string? ZoneOf(long cell) => ranking.ZoneOfApplicant is { Type: { Kind: ValueKind.Choice, Choices: { } choices } } && Cell.IsValue(cell)
        ? choices.Choices[(int)cell].Name.Zh
        : TextOf(cell);

    private string? TextOf(long cell) => Cell.IsValue(cell) ? row.TextOf(cell) : null;
}
