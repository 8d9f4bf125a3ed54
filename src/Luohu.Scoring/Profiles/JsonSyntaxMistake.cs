using System.Globalization;
using System.Text;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>Says in our words why a text is no JSON, judged by what stands where the JSON reader gave up.</summary>
internal static class JsonSyntaxMistake
{
    private const string FullWidthSigns = "：，“”‘’｛｝［］、；＂";

    /// <summary>Looks for the mistake in a text that <see cref="JsonScanner"/> refused.</summary>
    /// <exception cref="InvalidOperationException">The text is JSON.</exception>
    public static void Report(ReadOnlySpan<byte> utf8, JsonPlaces places, ProfileMistakes mistakes)
    {
        var reader = new Utf8JsonReader(utf8, ProfileReader.Strict);
        try
        {
            while (reader.Read())
            {
                // Only what stops it is of interest.
            }
        }
        catch (JsonException e)
        {
            // The only way in which the JSON reader says that its text is not JSON.
            Report(utf8, e, reader, places, mistakes);
            return;
        }

        throw new InvalidOperationException("A text was refused that is JSON.");
    }

    /// <summary><paramref name="reader"/>: The reader as the exception left it.</summary>
    private static void Report(ReadOnlySpan<byte> utf8, JsonException error, in Utf8JsonReader reader, JsonPlaces places, ProfileMistakes mistakes)
    {
        (int lineStart, int at) = OffsetOf(utf8, error);
        int end = utf8.LastIndexOfAnyExcept(" \t\r\n"u8) + 1;
        if (at >= end)
        {
            mistakes.Add(Catalogue.JsonSyntax(Position(utf8, error, lineStart, at, places.FirstLine), "", JsonSlip.Unclosed), null, places.At(at, 0));
            return;
        }

        int before = utf8[..at].LastIndexOfAnyExcept(" \t\r\n"u8);
        byte found = utf8[at];
        if (found is (byte)'}' or (byte)']' && before >= 0 && utf8[before] == ',')
        {
            mistakes.Add(Catalogue.JsonTrailingComma(), null, places.At(before, 1));
            return;
        }

        Diagnostic? known = reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0 ? Catalogue.JsonSeveralValues()
            : found == '/' ? Catalogue.JsonComment()
            : found is (byte)'{' or (byte)'[' && reader.CurrentDepth >= ProfileReader.MaxDepth - 1 ? Catalogue.JsonTooDeep(ProfileReader.MaxDepth)
            : null;
        Rune.DecodeFromUtf8(utf8[at..], out Rune sign, out int length);
        mistakes.Add(known ?? Catalogue.JsonSyntax(Position(utf8, error, lineStart, at, places.FirstLine), Shown(sign), SlipOf(sign, reader.TokenType)), null, places.At(at, length));
    }

    private static (int LineStart, int Offset) OffsetOf(ReadOnlySpan<byte> utf8, JsonException error)
    {
        int lineStart = 0;
        for (long line = 0; line < (error.LineNumber ?? 0); line++)
        {
            lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        }

        int offset = (int)Math.Min(lineStart + (error.BytePositionInLine ?? 0), utf8.Length);
        while (offset > lineStart && offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return (lineStart, offset);
    }

    private static LinePosition Position(ReadOnlySpan<byte> utf8, JsonException error, int lineStart, int at, int firstLine) =>
        new((int)(error.LineNumber ?? 0) + firstLine, Encoding.UTF8.GetCharCount(utf8[lineStart..at]) + 1);

    private static string Shown(Rune sign) =>
        Rune.IsControl(sign) || sign.Value == '`' ? string.Create(CultureInfo.InvariantCulture, $"U+{sign.Value:X4}") : sign.ToString();

    /// <summary><paramref name="before"/>: The last token that was read well.</summary>
    private static JsonSlip SlipOf(Rune sign, JsonTokenType before) => sign.Value switch
    {
        '\'' => JsonSlip.SingleQuote,
        '+' or '.' or (>= '0' and <= '9') => JsonSlip.NumberForm,
        '"' when before is not JsonTokenType.PropertyName => JsonSlip.MissingComma,
        < ' ' => JsonSlip.ControlCharacter,
        _ when sign.IsBmp && FullWidthSigns.Contains((char)sign.Value, StringComparison.Ordinal) => JsonSlip.FullWidthSign,
        _ when Rune.IsLetter(sign) => JsonSlip.MissingQuotes,
        _ => JsonSlip.Unclear,
    };
}
