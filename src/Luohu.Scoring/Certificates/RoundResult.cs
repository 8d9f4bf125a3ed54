using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>A round that was run: everybody's decision, the list to publish, the certificate. Immutable and thread-safe.</summary>
public sealed class RoundResult
{
    private readonly RoundData _round;

    internal RoundResult(RoundData round) => _round = round;

    /// <summary>Lines read, rejects, verdicts and totals.</summary>
    public BatchSummary Applicants => _round.Reading.Ranking.Summary;

    /// <summary>What is odd in the files but no mistake.</summary>
    public IReadOnlyList<Diagnostic> Warnings => _round.Reading.Warnings;

    /// <summary>The ruleset leaves open what becomes of equals at a line: the result is not to be published before that is decided.</summary>
    public bool IsUndecided => _round.IsUndecided;

    /// <summary>Everybody: first those in the list in its order, then the others in the order of the file.</summary>
    public IEnumerable<RoundDecision> Decisions =>
        Enumerable.Range(0, _round.List.Count).Select(OfPosition)
            .Concat(Enumerable.Range(0, _round.Table.Count).Where(row => _round.List.PositionOf(row) < 0).Select(OfRow));

    internal RoundData Round => _round;

    /// <summary>The round for a person: how many took part, who stands outside and why, each competition with its line, ties, places, who moved up.</summary>
    public string Summarize(Language language) => RoundSummary.Of(_round, language);

    /// <summary>One decision as an officer would tell it: rank, points, the line, what made the difference, the place or why there is none. Null for an id that nobody has.</summary>
    /// <param name="id">The id of a profile.</param>
    /// <param name="language">The language of the sentences; names stay in the ruleset's own words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public string? Explain(string id, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(id);
        int row = Enumerable.Range(0, _round.Table.Count).FirstOrDefault(r => string.Equals(_round.Table[r].Id, id, StringComparison.Ordinal), -1);
        return row < 0 ? null : new DecisionText(_round, language).Of(row);
    }

    /// <summary>Writes the list to publish. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public Task WriteListAsync(Stream output, ListOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return LineOutput.WriteAsync(output, new PublishedList(_round, options ?? new()).All(), cancellation);
    }

    /// <summary>Writes the certificate: NDJSON, the same bytes for the same round on every machine. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public Task WriteCertificateAsync(Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return LineOutput.WriteAsync(output, new CertificateLines(_round).All(), cancellation);
    }

    private RoundDecision OfPosition(int position)
    {
        CandidateRow row = _round.List[position];
        int zoneRank = _round.List.ZoneRankAt(position);
        (Allocation.PlaceRow Place, int Wish)? got = _round.PlaceAt(position);
        return new(
            row.Id, row.Verdict, Points.Of(row.Total, _round.Scale), _round.List.RankAt(position), zoneRank > 0 ? zoneRank : null, _round.OutcomeAt(position),
            got?.Place.Id, got?.Wish);
    }

    private RoundDecision OfRow(int number)
    {
        CandidateRow row = _round.Table[number];
        return new(row.Id, row.Verdict, Points.Of(row.Total, _round.Scale), null, null, RoundOutcome.NotRanked, null, null);
    }
}
