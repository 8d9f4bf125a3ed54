using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>The token a JSON reader is at, for mistakes.</summary>
internal static class JsonPlace
{
    /// <summary>Its bytes, with the quotes of a text.</summary>
    public static Place Of(in Utf8JsonReader reader)
    {
        int quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return new Place((int)reader.TokenStartIndex, reader.ValueSpan.Length + quotes);
    }

    public static ValueShape ShapeOf(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ValueShape.Object,
        JsonTokenType.StartArray => ValueShape.List,
        JsonTokenType.Number => ValueShape.Number,
        JsonTokenType.True or JsonTokenType.False => ValueShape.Flag,
        JsonTokenType.Null => ValueShape.Null,
        _ => ValueShape.Text,
    };
}
