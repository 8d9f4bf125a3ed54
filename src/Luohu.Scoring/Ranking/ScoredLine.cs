using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Ranking;

/// <summary>Reads what a batch wrote of one applicant back into the numbers it was written from. Thread-safe.</summary>
internal sealed class ScoredLine
{
    private readonly BoundRuleset _ruleset;
    private readonly BoundRanking _ranking;
    private readonly string _sha256;
    private readonly string _asOf;
    private readonly RankKeyJson[] _keys;

    /// <param name="ruleset">By which the batch was scored; it ranks.</param>
    /// <param name="asOf">The date at which everything was judged.</param>
    public ScoredLine(CompiledRuleset ruleset, DateOnly asOf)
    {
        _ruleset = ruleset.Model;
        _ranking = ruleset.Model.Ranking ?? throw new ArgumentException("the ruleset does not rank", nameof(ruleset));
        _sha256 = ruleset.Sha256;
        _asOf = RankingJson.DateText(asOf);
        _keys = [.. _ranking.Keys.Select(k => new RankKeyJson(k.Value.Type))];
    }

    /// <summary>The ruleset and date that the line names; null when it is no line of a batch that was asked for ranking.</summary>
    public static (string Ruleset, string AsOf)? StampOf(JsonElement line) =>
        Member(line, "ranking") is { } ranking && TextOf(ranking, "ruleset") is { } ruleset && TextOf(ranking, "asOf") is { } asOf ? (ruleset, asOf) : null;

    /// <summary>Whether it was scored by this ruleset at this date.</summary>
    public bool IsOurs((string Ruleset, string AsOf) stamp) =>
        string.Equals(stamp.Ruleset, _sha256, StringComparison.Ordinal) && string.Equals(stamp.AsOf, _asOf, StringComparison.Ordinal);

    /// <summary>The row; null when something is missing or not as a batch writes it.</summary>
    public BatchRow? Read(JsonElement line) =>
        Member(line, "ranking") is { } ranking && NumberOf(line, "line", 0) is { } number && TextOf(line, "id") is { } id && WordOf<Verdict>(line, "verdict") is { } verdict
        && NumberOf(line, "total", _ruleset.PointScale) is { } total && TrackOf(line) is { } track && RanksOf(ranking) is { } ranks
            ? new BatchRow(number, new BatchId(0, 0, id), verdict, track, total, null, ranks)
            : null;

    private RankValues? RanksOf(JsonElement ranking) =>
        WordOf<Standing>(ranking, "standing") is { } standing && BatchOf(ranking) is { } batch && KeysOf(ranking) is { } keys && StepsOf(ranking) is { } steps
            ? new RankValues(standing, batch, keys, TextOf(ranking, "zone"), TextOf(ranking, "use"), NumberOf(ranking, "quota", 0) ?? Cell.NotKnown, steps)
            : null;

    private int? TrackOf(JsonElement line) => PlaceOf(line, "track", _ruleset.Tracks.Select(t => t.Id), none: -1);

    private int? BatchOf(JsonElement ranking) => PlaceOf(ranking, "batch", _ranking.Batches.Select(b => b.Id), none: _ranking.Batches.Count);

    /// <summary>The place of an id; null when there is none such.</summary>
    private static int? PlaceOf(JsonElement json, string name, IEnumerable<string> ids, int none)
    {
        if (Member(json, name) is { ValueKind: JsonValueKind.Null })
        {
            return none;
        }

        string? id = TextOf(json, name);
        int place = ids.ToList().FindIndex(i => string.Equals(i, id, StringComparison.Ordinal));
        return place < 0 ? null : place;
    }

    private long[]? KeysOf(JsonElement ranking)
    {
        JsonElement[] written = ItemsOf(Member(ranking, "keys"));
        long[] cells = new long[_keys.Length];
        return written.Length == cells.Length && cells.Select((_, i) => _keys[i].TryRead(written[i], out cells[i])).All(isRead => isRead) ? cells : null;
    }

    private StepValues? StepsOf(JsonElement ranking)
    {
        List<int> truths = [];
        List<long> amounts = [];
        foreach (RankBenefit benefit in _ranking.Benefits)
        {
            JsonElement[] steps = ItemsOf(Member(ranking, "benefits") is { } all ? Member(all, benefit.Id) : null);
            if (!steps.Select(s => NumberOf(s, "from", 0) ?? 0).SequenceEqual(benefit.Starts) || steps.Any(s => TruthOf(s) is null))
            {
                return null;
            }

            truths.AddRange(steps.Select(TruthOf).OfType<int>());
            amounts.AddRange(steps.Select(s => NumberOf(s, "amount", BoundBenefit.Scale) ?? Cell.NotKnown));
        }

        return new StepValues([.. truths], [.. amounts]);
    }

    private static int? TruthOf(JsonElement step) => Member(step, "granted")?.ValueKind switch
    {
        JsonValueKind.True => Truth.True,
        JsonValueKind.False => Truth.False,
        JsonValueKind.Null => Truth.Unknown,
        _ => null,
    };

    private static JsonElement[] ItemsOf(JsonElement? json) => json is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    private static JsonElement? Member(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? TextOf(JsonElement json, string name) => Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static long? NumberOf(JsonElement json, string name, int scale) =>
        Member(json, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out decimal value) && RankKeyJson.TryScale(value, scale, out long cell) ? cell : null;

    private static T? WordOf<T>(JsonElement json, string name)
        where T : struct, Enum => TextOf(json, name) is { } text && Words<T>.All.TryGetValue(text, out T value) ? value : null;

    private static class Words<T>
        where T : struct, Enum
    {
        public static IReadOnlyDictionary<string, T> All { get; } = Enum.GetValues<T>().ToDictionary(v => JsonWords.Of(v), StringComparer.Ordinal);
    }
}
