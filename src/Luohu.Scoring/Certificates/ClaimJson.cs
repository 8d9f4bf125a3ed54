using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>Writes what somebody's place in the list rests on. Values are in words of the language of rulesets, so that anyone can read them.</summary>
internal static class ClaimJson
{
    /// <summary>Somebody else, as far as is needed to compare.</summary>
    public static void Write(Utf8JsonWriter json, string name, RoundData round, int position)
    {
        json.WriteStartObject(name);
        WriteId(json, round, position);
        WriteClaim(json, round, position);
        json.WriteEndObject();
    }

    public static void WriteId(Utf8JsonWriter json, RoundData round, int position)
    {
        json.WriteString("id", round.List[position].Id);
        json.WriteNumber("rank", round.List.RankAt(position));
    }

    /// <summary>Batch, values ranked by, and the lot where one was drawn.</summary>
    public static void WriteClaim(Utf8JsonWriter json, RoundData round, int position)
    {
        RankingRules rules = round.List.Rules;
        if (rules.Batches.Count > 0)
        {
            int batch = round.List[position].Batch;
            json.WriteString("batch", batch < rules.Batches.Count ? rules.Batches[batch] : null);
        }

        ReadOnlySpan<long> keys = round.Table.KeysOf(round.List.RowAt(position));
        json.WriteStartArray("keys");
        for (int key = 0; key < keys.Length; key++)
        {
            json.WriteStringValue(round.Reading.Ranking.KeyTexts[key].In(Language.Chinese, keys[key]));
        }

        json.WriteEndArray();
        if (round.List.LotAt(position) is { } lot)
        {
            json.WriteString("lot", lot.ToString());
        }
    }

    public static void WriteTotal(Utf8JsonWriter json, RoundData round, in CandidateRow row) => json.WriteNumber("total", Points.Of(row.Total, round.Scale));

    /// <summary>What sets two apart: <c>batch</c>, <c>lot</c>, <c>nothing</c>, or the value ranked by as the ruleset writes it.</summary>
    public static string WordOf(RoundData round, Separation apart) => apart.By == Divider.Key ? round.List.Rules.Keys[apart.Key].Text : CertificateWords.Of(apart.By);
}
