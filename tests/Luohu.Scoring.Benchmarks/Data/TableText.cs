using System.Text;
using System.Text.Json;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>The same applicants as a table: a column per fact, lists as JSON in their cells.</summary>
internal static class TableText
{
    public static byte[] Of(byte[] lines)
    {
        List<Dictionary<string, string>> rows = [.. Encoding.UTF8.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CellsOf)];
        string[] headings = [.. rows.SelectMany(r => r.Keys).Distinct()];
        var table = new StringBuilder().AppendJoin(',', headings).Append('\n');
        foreach (Dictionary<string, string> row in rows)
        {
            table.AppendJoin(',', headings.Select(h => row.GetValueOrDefault(h, ""))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static Dictionary<string, string> CellsOf(string line)
    {
        Dictionary<string, string> cells = [];
        using JsonDocument profile = JsonDocument.Parse(line);
        foreach (JsonProperty fact in profile.RootElement.EnumerateObject())
        {
            if (fact.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in fact.Value.EnumerateObject())
                {
                    cells[$"{fact.Name}.{member.Name}"] = CellOf(member.Value);
                }
            }
            else
            {
                cells[fact.Name] = CellOf(fact.Value);
            }
        }

        return cells;
    }

    private static string CellOf(JsonElement value)
    {
        string text = value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
        return text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
