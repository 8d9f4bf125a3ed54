using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>The tokens of a JSON text, for mistakes. Not thread-safe.</summary>
internal sealed class JsonPlaces
{
    /// <summary>Where the JSON text begins in the bytes that places are counted in: a cell of a table lies somewhere inside.</summary>
    public int Origin { get; set; }

    /// <summary>The number of the line the JSON text begins on: 1, but for a line of a longer text.</summary>
    public int FirstLine { get; set; } = 1;

    /// <summary>The bytes of the token a reader is at, with the quotes of a text.</summary>
    public Place Of(in JsonScanner reader) => At(reader.TokenStart, reader.WrittenLength);

    public Place At(int start, int length) => new(Origin + start, length);

    public static ValueShape ShapeOf(in JsonScanner reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ValueShape.Object,
        JsonTokenType.StartArray => ValueShape.List,
        JsonTokenType.Number => ValueShape.Number,
        JsonTokenType.True or JsonTokenType.False => ValueShape.Flag,
        JsonTokenType.Null => ValueShape.Null,
        _ => ValueShape.Text,
    };
}
