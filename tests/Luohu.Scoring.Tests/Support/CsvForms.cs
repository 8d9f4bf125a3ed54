using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Luohu.Scoring.Tests.Support;

/// <summary>Writes JSON profiles as one table: groups spread over columns, lists as JSON in their cells.</summary>
internal sealed class CsvForms(Random random)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Write(IReadOnlyList<JsonElement> profiles)
    {
        List<Dictionary<string, string>> rows = [.. profiles.Select(CellsOf)];
        string[] headings = [.. rows.SelectMany(r => r.Keys).Distinct().OrderBy(_ => random.Next())];
        string end = random.Next(2) == 0 ? "\r\n" : "\n";
        var text = new StringBuilder(random.Next(2) == 0 ? "\uFEFF" : string.Empty);
        text.AppendJoin(',', headings.Select(Cell));
        foreach (Dictionary<string, string> row in rows)
        {
            text.Append(end).AppendJoin(',', headings.Select(h => Cell(row.GetValueOrDefault(h, string.Empty))));
        }

        return text.Append(random.Next(2) == 0 ? end : string.Empty).ToString();
    }

    private static Dictionary<string, string> CellsOf(JsonElement profile)
    {
        var cells = new Dictionary<string, string>();
        foreach (JsonProperty property in profile.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in property.Value.EnumerateObject())
                {
                    cells.Add($"{property.Name}.{member.Name}", Written(member.Value));
                }
            }
            else
            {
                cells.Add(property.Name, Written(property.Value));
            }
        }

        return cells;
    }

    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => JsonSerializer.Serialize(value, Relaxed),
        JsonValueKind.String => value.GetString() ?? string.Empty,
        _ => value.GetRawText(),
    };

    private string Cell(string text) =>
        text.IndexOfAny(['"', ',', '\r', '\n']) >= 0 || random.Next(5) == 0 ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
}
