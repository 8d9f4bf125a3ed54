using System.Text;
using System.Text.Json;

namespace Luohu.Scoring.Tests.Support;

/// <summary>
/// Writes a JSON profile as YAML the ways people do: block or flow, quotes or none, numbers with zeros before them, yes and no in any of their words.
/// </summary>
internal sealed class YamlForms(Random random)
{
    private const string Safe = "-._+";

    public string Write(JsonElement profile)
    {
        var text = new StringBuilder();
        Block(text, profile, 0);
        return text.Length == 0 ? "{}" : text.ToString();
    }

    private void Block(StringBuilder text, JsonElement mapping, int indent)
    {
        foreach (JsonProperty property in mapping.EnumerateObject().Where(IsKnown))
        {
            text.Append(' ', indent).Append(property.Name).Append(':');
            Value(text, property.Value, indent);
        }
    }

    private void Value(StringBuilder text, JsonElement value, int indent)
    {
        bool isCollection = value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        string flow = isCollection ? Flow(value) : Scalar(value);
        if (!isCollection || (flow.Length < 100 && (flow.Length == 2 || random.Next(2) == 0)))
        {
            text.Append(' ').Append(flow).Append('\n');
            return;
        }

        text.Append('\n');
        if (value.ValueKind == JsonValueKind.Object)
        {
            Block(text, value, indent + 2);
            return;
        }

        int dash = indent + (random.Next(2) * 2);
        foreach (JsonElement item in value.EnumerateArray())
        {
            Item(text, item, dash);
        }
    }

    private void Item(StringBuilder text, JsonElement item, int indent)
    {
        string flow = Flow(item);
        if (flow.Length == 2 || (flow.Length < 300 && random.Next(2) == 0))
        {
            text.Append(' ', indent).Append("- ").Append(flow).Append('\n');
            return;
        }

        int start = text.Length;
        Block(text, item, indent + 2);
        text[start + indent] = '-';
    }

    private string Flow(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(", ", value.EnumerateObject().Where(IsKnown).Select(p => $"{p.Name}: {Flow(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Flow)) + "]",
        _ => Scalar(value),
    };

    /// <summary>YAML profiles leave out what JSON may call null.</summary>
    private static bool IsKnown(JsonProperty property) => property.Value.ValueKind != JsonValueKind.Null;

    private string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => Pick("true", "是", "yes"),
        JsonValueKind.False => Pick("false", "否", "no"),
        JsonValueKind.Number => Number(value.GetRawText()),
        _ => Text(value.GetString() ?? string.Empty),
    };

    private string Number(string number)
    {
        string zeros = new('0', random.Next(3));
        string written = number.StartsWith('-') ? "-" + zeros + number[1..] : zeros + number;
        return Pick(number, written, $"\"{written}\"");
    }

    private string Text(string text)
    {
        bool isPlain = text.Length > 0 && (char.IsLetterOrDigit(text[0]) || char.IsHighSurrogate(text[0]))
            && text.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Safe.Contains(c, StringComparison.Ordinal));
        string single = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
        string quoted = "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        return isPlain ? Pick(text, single, quoted) : Pick(single, quoted, quoted);
    }

    private string Pick(params string[] forms) => forms[random.Next(forms.Length)];
}
