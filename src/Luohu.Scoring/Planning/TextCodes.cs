using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>The codes of the texts a ruleset names. A text outside gets a code of the row's own, from <see cref="Count"/> up.</summary>
internal sealed class TextCodes
{
    private readonly IReadOnlyList<string> _texts;
    private readonly Dictionary<string, int> _codes;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextCodes(IReadOnlyList<string> texts)
    {
        _texts = texts;
        _codes = texts.Select((text, code) => (text, code)).ToDictionary(p => p.text, p => p.code, StringComparer.Ordinal);
        _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _texts.Count;

    /// <summary>The text with a code below <see cref="Count"/>.</summary>
    public string TextOf(int code) => _texts[code];

    /// <summary>The code of a text (place names already normalized), or -1.</summary>
    public int CodeOf(string text) => _codes.GetValueOrDefault(text, -1);

    /// <inheritdoc cref="CodeOf(string)"/>
    public int CodeOf(ReadOnlySpan<char> text) => _lookup.TryGetValue(text, out int code) ? code : -1;

    /// <summary>The spelling under which a text is compared: place names lose a final 市 or 省.</summary>
    public static string KeyOf(FieldDefinition field, string text) => field.IsPlace ? PlaceNames.Normalize(text) : text;

    /// <inheritdoc cref="KeyOf(FieldDefinition, string)"/>
    public static ReadOnlySpan<char> KeyOf(FieldDefinition field, ReadOnlySpan<char> text) => field.IsPlace ? PlaceNames.Normalize(text) : text;
}
