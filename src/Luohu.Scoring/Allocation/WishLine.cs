using System.Text;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Allocation;

/// <summary>Reads one line of NDJSON with the wishes of one person. Not thread-safe.</summary>
internal sealed class WishLine(WishCollector wishes)
{
    private static readonly Term[] Keys = [ProfileWords.Id, WishWords.Wishes, WishWords.Note];

    private readonly JsonText _texts = new();
    private readonly JsonPlaces _places = new();
    private ProfileMistakes _mistakes = new();

    /// <summary><paramref name="utf8"/>: Valid UTF-8.</summary>
    public void Read(ReadOnlySpan<byte> utf8, int line, ProfileMistakes mistakes)
    {
        _mistakes = mistakes;
        _places.FirstLine = line;
        wishes.Begin();
        var reader = new JsonScanner(utf8);
        try
        {
            ReadRoot(ref reader);
        }
        catch (JsonException)
        {
            // The only way in which the scanner says that its text is not JSON.
            JsonSyntaxMistake.Report(utf8, _places, mistakes);
        }

        wishes.End(line);
    }

    private void ReadRoot(ref JsonScanner reader)
    {
        reader.Read();
        Place root = _places.Of(reader);
        bool isForm = reader.TokenType == JsonTokenType.StartObject;
        int stated = 0;
        while (isForm && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int key = KeyAt(ref reader, ref stated);
            isForm = ReadValue(ref reader, key);
        }

        if (!isForm || (_mistakes.IsEmpty && (stated & 0b11) != 0b11))
        {
            _mistakes.Add(Catalogue.WishLineForm(), null, isForm ? root : _places.Of(reader));
            return;
        }

        // Past the end: whatever still follows is a mistake.
        reader.Read();
    }

    /// <summary>The place of the key among those there are; -1, with a mistake, for any other and for one that comes again.</summary>
    private int KeyAt(ref JsonScanner reader, ref int stated)
    {
        string name = _texts.TryRead(reader, out ReadOnlySpan<char> text) == JsonText.Outcome.Read ? text.ToString() : string.Empty;
        Place place = _places.Of(reader);
        int key = Array.FindIndex(Keys, k => k.Is(name));
        if (key < 0)
        {
            _mistakes.Add(Catalogue.UnknownProperty(CellText.Quote(name), NearNames.Find(name, Keys.SelectMany(k => new[] { k.Zh, k.En }))), null, place);
            return -1;
        }

        if ((stated & (1 << key)) != 0)
        {
            _mistakes.Add(Catalogue.DuplicateProperty(new(Keys[key].Zh, Keys[key].En)), null, place);
            return -1;
        }

        stated |= 1 << key;
        return key;
    }

    /// <summary>False when something else stands there than belongs there.</summary>
    private bool ReadValue(ref JsonScanner reader, int key)
    {
        reader.Read();
        if (key == 0)
        {
            return ReadName(ref reader, isWish: false);
        }

        if (key != 1)
        {
            reader.Skip();
            return true;
        }

        bool isForm = reader.TokenType == JsonTokenType.StartArray;
        while (isForm && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            isForm = ReadName(ref reader, isWish: true);
        }

        return isForm;
    }

    /// <summary>An id: a text, or a whole number as it is written.</summary>
    private bool ReadName(ref JsonScanner reader, bool isWish)
    {
        Place place = _places.Of(reader);
        if (reader.TokenType == JsonTokenType.Number && reader.Value.IndexOfAny(".eE"u8) < 0)
        {
            Take(Encoding.UTF8.GetString(reader.Value), isWish, place);
            return true;
        }

        if (reader.TokenType != JsonTokenType.String || _texts.TryRead(reader, out ReadOnlySpan<char> text) != JsonText.Outcome.Read || text.Trim().IsEmpty)
        {
            return false;
        }

        Take(text.Trim(), isWish, place);
        return true;
    }

    private void Take(ReadOnlySpan<char> name, bool isWish, Place place)
    {
        if (isWish)
        {
            wishes.Wish(name, _mistakes, place);
        }
        else
        {
            wishes.Person(name, _mistakes, place);
        }
    }
}
