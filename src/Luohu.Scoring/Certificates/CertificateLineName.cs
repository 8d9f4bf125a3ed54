using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>What a line of a certificate is about.</summary>
internal static class CertificateLineName
{
    private static readonly LocalizedText Unreadable = new("不能辨认", "not readable");

    public static LocalizedText Of(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return Of(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Unreadable;
        }
    }

    private static LocalizedText Of(JsonElement line) => TextOf(line, "kind") switch
    {
        "competition" => Named("竞争", "competition", TextOf(line, "number")),
        "person" or "not_ranked" => Named("申请人", "applicant", TextOf(line, "id")),
        "place" => Named("去处", "place", TextOf(line, "id")),
        "seat" => Named("去处", "place", $"{TextOf(line, "place")} #{TextOf(line, "seat")}"),
        "declined" => Named("放弃", "declined", TextOf(line, "id")),
        "moved_up" or "move" => Named("递补", "move", TextOf(line, "id")),
        "end" => new("末行", "the end"),
        _ => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("certificate", out _) ? new("首行", "the head") : Unreadable,
    };

    private static LocalizedText Named(string zh, string en, string name) => new($"{zh} {Excerpt.Of(name)}", $"{en} {Excerpt.Of(name)}");

    private static string TextOf(JsonElement line, string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out JsonElement value) ? value.ToString() : string.Empty;
}
