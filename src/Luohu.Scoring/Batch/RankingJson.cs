using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Batch;

/// <summary>
/// Writes what ranking needs into a result. Every line says by which ruleset and at which date it was scored, since files are cut and put together. For one
/// worker; not thread-safe.
/// </summary>
internal sealed class RankingJson
{
    private readonly BoundRanking _ranking;
    private readonly Utf8JsonWriter _json;
    private readonly string _sha256;
    private readonly string _asOf;
    private readonly RankKeyJson[] _keys;

    /// <param name="ruleset">One that ranks.</param>
    /// <param name="asOf">The date at which everything is judged.</param>
    /// <param name="json">Reset to wherever is written.</param>
    public RankingJson(CompiledRuleset ruleset, DateOnly asOf, Utf8JsonWriter json)
    {
        _ranking = ruleset.Model.Ranking ?? throw new ArgumentException("the ruleset does not rank", nameof(ruleset));
        _json = json;
        _sha256 = ruleset.Sha256;
        _asOf = DateText(asOf);
        _keys = [.. _ranking.Keys.Select(k => new RankKeyJson(k.Value.Type))];
    }

    public static string DateText(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>As one object.</summary>
    public void Write(Utf8Buffer output, RankValues ranks)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteString("ruleset"u8, _sha256);
        _json.WriteString("asOf"u8, _asOf);
        _json.WriteString("standing"u8, JsonWords.Of(ranks.Standing));
        _json.WriteString("batch"u8, ranks.Batch < _ranking.Batches.Count ? _ranking.Batches[ranks.Batch].Id : null);
        _json.WriteStartArray("keys"u8);
        for (int i = 0; i < _keys.Length; i++)
        {
            _keys[i].Write(_json, ranks.Keys[i]);
        }

        _json.WriteEndArray();
        _json.WriteString("zone"u8, ranks.Zone);
        _json.WriteString("use"u8, ranks.Use);
        WriteNumber("quota"u8, ranks.Quota, 0);
        WriteBenefits(ranks.Steps);
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteBenefits(StepValues steps)
    {
        int place = 0;
        _json.WriteStartObject("benefits"u8);
        foreach (RankBenefit benefit in _ranking.Benefits)
        {
            _json.WriteStartArray(benefit.Id);
            foreach (long start in benefit.Starts)
            {
                WriteStep(benefit, start, steps.Truths[place], steps.Amounts[place]);
                place++;
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteStep(RankBenefit benefit, long start, int truth, long amount)
    {
        _json.WriteStartObject();
        _json.WriteNumber("from"u8, start);
        if (truth == Truth.Unknown)
        {
            _json.WriteNull("granted"u8);
        }
        else
        {
            _json.WriteBoolean("granted"u8, truth == Truth.True);
        }

        if (benefit.Amount is not null)
        {
            WriteNumber("amount"u8, amount, BoundBenefit.Scale);
        }

        _json.WriteEndObject();
    }

    private void WriteNumber(ReadOnlySpan<byte> name, long cell, int scale)
    {
        if (cell == Cell.NotKnown)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteNumber(name, Points.Of(cell, scale));
        }
    }
}
