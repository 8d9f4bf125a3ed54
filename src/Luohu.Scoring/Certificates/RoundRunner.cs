using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>
/// Runs a whole round by one ruleset: scores the applicants, ranks them, admits them by quota, lets them choose places, and keeps why. A round is a
/// function of its files, options, ruleset and date, and of nothing else. Immutable and thread-safe.
/// </summary>
public sealed class RoundRunner
{
    private readonly BatchScorer _scorer;
    private readonly DateOnly _asOf;

    /// <summary>A runner by the version of a ruleset in force on a day.</summary>
    /// <param name="catalog">The rulesets.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    /// <exception cref="ScoringException">There is no such ruleset.</exception>
    public RoundRunner(RulesetCatalog catalog, string rulesetId, DateOnly asOf)
    {
        _scorer = new BatchScorer(catalog, rulesetId, asOf);
        _asOf = asOf;
    }

    /// <summary>The ruleset.</summary>
    public CompiledRuleset Ruleset => _scorer.Ruleset;

    /// <summary>Runs the round. Whatever keeps it from being decided by its rules is an exception; there is never a part of a result.</summary>
    /// <param name="inputs">The files; the applicants are read first.</param>
    /// <param name="options">What else it goes by; null: nothing.</param>
    /// <param name="rejects">Gets one line of NDJSON per line of the applicants that could not be scored; null: only counted.</param>
    /// <param name="progress">Told while the applicants are scored.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    /// <exception cref="ArgumentException">There are places without wishes or wishes without places.</exception>
    /// <exception cref="BatchInputException">A file cannot be read to its end.</exception>
    /// <exception cref="ScoringException">
    /// The ruleset has no ranking, files have mistakes, the seed cannot be one or does not fit its commitment, or lots must be drawn and there is no seed.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<RoundResult> RunAsync(
        RoundInputs inputs, RoundOptions? options = null, Stream? rejects = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Places is null != inputs.Wishes is null)
        {
            throw new ArgumentException("Places and wishes are given together.", nameof(inputs));
        }

        options ??= new();
        LotSeed? seed = SeedOf(options);
        RoundReading reading = await new RoundReader(_scorer, inputs, options).ReadAsync(rejects ?? Stream.Null, progress, cancellation).ConfigureAwait(false);
        return new RoundResult(Compute(reading, options, seed));
    }

    private static LotSeed? SeedOf(RoundOptions options)
    {
        LotSeed? seed = options.Seed is { } text ? LotSeed.Parse(text) : null;
        if (options.EqualsByLot && seed is null)
        {
            throw new ScoringException([Catalogue.SeedMissingForEquals()]);
        }

        return options.Commitment is { } commitment && !string.Equals(commitment.Trim(), seed?.Commitment, StringComparison.OrdinalIgnoreCase)
            ? throw new ScoringException([Catalogue.CommitmentDiffers(seed?.Commitment)])
            : seed;
    }

    private RoundData Compute(RoundReading reading, RoundOptions options, LotSeed? seed)
    {
        RankedList list = RankOrder.Sort(reading.Ranking.Candidates, reading.Ranking.Rules, seed, options.EqualsByLot);
        HashSet<string> declined = [.. (reading.Declined?.Persons ?? []).Select(row => reading.Ranking.Candidates[row].Id)];
        AdmissionResult admission = Admission.Run(list, reading.Quotas, declined);
        AdmissionResult? undeclined = declined.Count == 0 ? null : Admission.Run(list, reading.Quotas);
        return new RoundData
        {
            Ruleset = Ruleset,
            Header = HeaderOf(reading, options, seed),
            Reading = reading,
            Admission = admission,
            Undeclined = undeclined,
            Choice = Choose(admission, reading),
            UndeclinedChoice = undeclined is null ? null : Choose(undeclined, reading),
        };
    }

    /// <summary>Nobody chooses while it is undecided who may.</summary>
    private static ChosenPlaces? Choose(AdmissionResult admission, RoundReading reading) =>
        reading is { Places: { } places, Wishes: { } wishes } && admission.Undecided == 0 ? ChosenPlaces.Of(admission, places, wishes, reading.KindLimits) : null;

    private CertificateHeader HeaderOf(RoundReading reading, RoundOptions options, LotSeed? seed) => new()
    {
        Engine = EngineVersion.Text,
        RulesetId = Ruleset.Id,
        RulesetVersion = Ruleset.Version,
        RulesetSha256 = Ruleset.Sha256,
        AsOf = _asOf,
        Inputs = [.. reading.Files.OrderBy(f => f.File)],
        Form = options.Form,
        IsScored = options.IsScored,
        Seed = seed?.Text,
        Commitment = seed?.Commitment,
        EqualsByLot = options.EqualsByLot,
        KindLimits = options.KindLimits,
        Rules = reading.Ranking.Rules,
    };
}
