using System.Text.Json;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>
/// Turns a profile in JSON into the nodes a case is made of. All of them lie at one place, where the case names the sample: what is wrong in it is told there,
/// with the path of the fact.
/// </summary>
internal sealed class SampleReader(TextSpan place)
{
    /// <summary>The profile; null when the text is not one object of JSON.</summary>
    public MappingNode? Read(ReadOnlyMemory<byte> json)
    {
        json = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = ProfileReader.MaxDepth });
            return NodeOf(document.RootElement) as MappingNode;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null for <c>null</c>, which says what leaving out says.</summary>
    private YamlNode? NodeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new MappingNode(place, [.. element.EnumerateObject().SelectMany(EntryOf)], IsFlow: true),
        JsonValueKind.Array => new SequenceNode(place, [.. element.EnumerateArray().Select(NodeOf).OfType<YamlNode>()], IsFlow: true),
        JsonValueKind.String => Text(element.GetString() ?? string.Empty),
        JsonValueKind.Null => null,
        _ => Text(element.GetRawText()),
    };

    private IEnumerable<MappingEntry> EntryOf(JsonProperty property) =>
        NodeOf(property.Value) is { } value ? [new MappingEntry(Text(property.Name), value)] : [];

    /// <summary>In quotes, so that nobody looks for slips of the keyboard at its place.</summary>
    private ScalarNode Text(string text) => new(place, text, ScalarStyle.DoubleQuoted, place);
}
