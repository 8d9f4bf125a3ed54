using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Certificates;

/// <summary>Reads the files of a round. Used once.</summary>
internal sealed class RoundReader(BatchScorer scorer, RoundInputs inputs, RoundOptions options)
{
    private readonly List<CertificateInput> _files = [];
    private readonly List<Diagnostic> _warnings = [];

    private BoundRuleset Model => scorer.Ruleset.Model;

    public async Task<RoundReading> ReadAsync(Stream rejects, IProgress<BatchProgress>? progress, CancellationToken cancel)
    {
        RankingInput ranking = await ReadApplicantsAsync(rejects, progress, cancel).ConfigureAwait(false);
        Quotas quotas = ReadQuotas(ranking);
        var persons = PersonIndex.Of(ranking.Candidates, ranking.RejectedIds);
        PlaceTable? places = Read(RoundFile.Places, inputs.Places, s => PlaceReader.Read(s, inputs.Places?.Name ?? string.Empty, Model.Zones), p => p.Count);
        WishTable? wishes = places is null ? null : await ReadWishesAsync(persons, places, cancel).ConfigureAwait(false);
        IdList? declined = Read(RoundFile.Declined, inputs.Declined, s => IdListReader.Read(s, inputs.Declined?.Name ?? string.Empty, persons), d => d.Persons.Count);
        return new RoundReading
        {
            Files = _files,
            Ranking = ranking,
            Quotas = quotas,
            Declined = declined,
            Places = places,
            Wishes = wishes,
            KindLimits = places is null ? [] : Take(KindLimits.Read(options.KindLimits, places)),
            Warnings = _warnings,
        };
    }

    private async Task<RankingInput> ReadApplicantsAsync(Stream rejects, IProgress<BatchProgress>? progress, CancellationToken cancel)
    {
        using var bytes = new HashingStream(inputs.Applicants.Content);
        var reader = new CandidateReader(scorer);
        var how = new BatchOptions { Input = options.Form, Workers = options.Workers, Language = options.Language };
        RankingInput ranking = options.IsScored
            ? await reader.ReadScoredAsync(bytes, progress, cancel).ConfigureAwait(false)
            : await reader.ReadAsync(bytes, rejects, how, progress, cancel).ConfigureAwait(false);
        _files.Add(new(RoundFile.Applicants, inputs.Applicants.Name, bytes.Finish(), ranking.Summary.Lines));
        return ranking;
    }

    private Quotas ReadQuotas(RankingInput ranking)
    {
        if (inputs.Quotas is null == ranking.QuotaTable is not null)
        {
            throw new ScoringException([ranking.QuotaTable is { } wanted ? Catalogue.QuotaTableMissing(wanted) : Catalogue.QuotaTableNotWanted()]);
        }

        return Read(RoundFile.Quotas, inputs.Quotas, s => QuotaTableReader.Read(s, inputs.Quotas?.Name ?? string.Empty, Model.Zones, Model.Uses), q => q.Groups.Count)
            ?? (ranking.ZoneQuotas is { } zones ? Quotas.By(true, false, [.. zones.Select(z => new QuotaGroup(z.Key, null, z.Value))])
                : ranking.Quota is { } places ? Quotas.Of(places)
                : Quotas.None);
    }

    private async Task<WishTable?> ReadWishesAsync(PersonIndex persons, PlaceTable places, CancellationToken cancel)
    {
        if (inputs.Wishes is not { } file)
        {
            return null;
        }

        using var bytes = new HashingStream(file.Content);
        BatchFormat form = HasName(file, ".csv") || HasName(file, ".csv.gz") ? BatchFormat.Csv : BatchFormat.Ndjson;
        WishTable wishes = Take(await WishReader.ReadAsync(bytes, form, file.Name, persons, places, cancel).ConfigureAwait(false));
        _files.Add(new(RoundFile.Wishes, file.Name, bytes.Finish(), wishes.Rows + wishes.Outside));
        return wishes;
    }

    private T? Read<T>(RoundFile which, RoundInput? file, Func<Stream, FileReading<T>> read, Func<T, long> rowsOf)
        where T : class
    {
        if (file is null)
        {
            return null;
        }

        using var bytes = new HashingStream(file.Content);
        T value = Take(read(bytes));
        _files.Add(new(which, file.Name, bytes.Finish(), rowsOf(value)));
        return value;
    }

    private T Take<T>(FileReading<T> reading)
        where T : class
    {
        _warnings.AddRange(reading.Diagnostics);
        return reading.Value ?? throw new ScoringException(reading.Diagnostics);
    }

    private static bool HasName(RoundInput file, string end) => file.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
