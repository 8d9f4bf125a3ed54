using System.Globalization;
using System.Text.Json;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>Writes and reads the first line of a certificate. Reading takes what recomputing needs; whether every byte is right is for comparing to find.</summary>
internal static class CertificateHeaderLine
{
    private const string DayForm = "yyyy-MM-dd";
    private const string ByLot = "lot";

    public static void Write(Utf8JsonWriter json, CertificateHeader header)
    {
        json.WriteStartObject();
        json.WriteString("certificate", CertificateHeader.Format);
        json.WriteString("engine", header.Engine);
        json.WriteString("ruleset", header.RulesetId);
        json.WriteString("version", header.RulesetVersion);
        json.WriteString("ruleset_sha256", header.RulesetSha256);
        json.WriteString("as_of", header.AsOf.ToString(DayForm, CultureInfo.InvariantCulture));
        WriteInputs(json, header.Inputs);
        json.WriteString("form", CertificateWords.Of(header.Form));
        json.WriteBoolean("scored", header.IsScored);
        json.WriteString("seed", header.Seed);
        json.WriteString("commitment", header.Commitment);
        json.WriteString("equals", header.EqualsByLot ? ByLot : null);
        WriteTexts(json, "kind_limits", header.KindLimits);
        if (header.Rules is { } rules)
        {
            WriteRules(json, rules);
        }

        json.WriteEndObject();
    }

    /// <summary>Null when the line is no header of a certificate.</summary>
    public static CertificateHeader? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static CertificateHeader? Read(JsonElement line)
    {
        if (TextOf(line, "certificate") != CertificateHeader.Format
            || !DateOnly.TryParseExact(TextOf(line, "as_of"), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly asOf)
            || CertificateWords.Find<BatchFormat>(TextOf(line, "form")) is not { } form)
        {
            return null;
        }

        return new CertificateHeader
        {
            Engine = TextOf(line, "engine") ?? string.Empty,
            RulesetId = TextOf(line, "ruleset") ?? string.Empty,
            RulesetVersion = TextOf(line, "version") ?? string.Empty,
            RulesetSha256 = TextOf(line, "ruleset_sha256") ?? string.Empty,
            AsOf = asOf,
            Inputs = [.. line.GetProperty("inputs").EnumerateArray().Select(ReadInput)],
            Form = form,
            IsScored = line.GetProperty("scored").GetBoolean(),
            Seed = TextOf(line, "seed"),
            Commitment = TextOf(line, "commitment"),
            EqualsByLot = TextOf(line, "equals") == ByLot,
            KindLimits = [.. line.GetProperty("kind_limits").EnumerateArray().Select(e => e.GetString() ?? string.Empty)],
        };
    }

    private static CertificateInput ReadInput(JsonElement input) => new(
        CertificateWords.Find<RoundFile>(TextOf(input, "file")) ?? throw new FormatException(),
        TextOf(input, "name") ?? string.Empty,
        TextOf(input, "sha256") ?? string.Empty,
        input.GetProperty("rows").GetInt64());

    private static string? TextOf(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static void WriteInputs(Utf8JsonWriter json, IReadOnlyList<CertificateInput> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (CertificateInput input in inputs)
        {
            json.WriteStartObject();
            json.WriteString("file", CertificateWords.Of(input.File));
            json.WriteString("name", input.Name);
            json.WriteString("sha256", input.Sha256);
            json.WriteNumber("rows", input.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, RankingRules rules)
    {
        WriteTexts(json, "batches", rules.Batches);
        WriteTexts(json, "keys", rules.Keys.Select(k => $"{k.Text} {(k.IsDescending ? "降" : "升")}"));
        json.WriteString("ranks", CertificateWords.Of(rules.Style));
        json.WriteString("last_tie", CertificateWords.Of(rules.LastTie));
        json.WriteStartArray("rounds");
        foreach (RoundRule round in rules.Rounds)
        {
            json.WriteStartObject();
            json.WriteBoolean("pooled", round.IsPooled);
            if (round.ZoneAtMost is { } share)
            {
                json.WriteNumber("zone_at_most", share);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
