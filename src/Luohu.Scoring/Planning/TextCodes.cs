using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>The codes of the texts a ruleset names. A text outside gets a code of the row's own, from <see cref="Count"/> up.</summary>
internal sealed class TextCodes(IReadOnlyList<string> texts)
{
    private readonly Dictionary<string, int> _codes = texts.Select((text, code) => (text, code)).ToDictionary(p => p.text, p => p.code, StringComparer.Ordinal);

    public int Count => texts.Count;

    /// <summary>The text with a code below <see cref="Count"/>.</summary>
    public string TextOf(int code) => texts[code];

    /// <summary>The code of a text (place names already normalized), or -1.</summary>
    public int CodeOf(string text) => _codes.GetValueOrDefault(text, -1);

    /// <summary>The spelling under which a text is compared: place names lose a final 市 or 省.</summary>
    public static string KeyOf(FieldDefinition field, string text) => field.IsPlace ? PlaceNames.Normalize(text) : text;
}
