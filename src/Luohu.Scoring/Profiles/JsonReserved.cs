using System.Text;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Reads the properties of one profile or person that are no facts: 编号, 其余, 姓名, 备注. Not thread-safe.</summary>
internal sealed class JsonReserved(RowBuilder builder, JsonText texts, JsonPlaces places)
{
    private const int LongestWord = 16;

    private int _stated;

    /// <summary>What the profile calls itself.</summary>
    public string? Id { get; private set; }

    /// <summary>An id was written, good or bad; <c>null</c> is none.</summary>
    public bool IdStated { get; private set; }

    /// <summary>Reads the value behind the name of the property.</summary>
    public void Read(ref Utf8JsonReader reader, ReservedWord word)
    {
        if ((_stated & (1 << (int)word)) != 0)
        {
            Report(word, Catalogue.DuplicateProperty(ProfileSchema.WordsOf(word)), places.Of(reader));
            reader.Skip();
            return;
        }

        _stated |= 1 << (int)word;
        reader.Read();
        switch (word)
        {
            case ReservedWord.Id:
                ReadId(ref reader);
                break;
            case ReservedWord.Complete:
                ReadComplete(ref reader);
                break;
            default:
                ReadRemark(ref reader, word);
                break;
        }
    }

    private void ReadId(ref Utf8JsonReader reader)
    {
        IdStated = reader.TokenType != JsonTokenType.Null;
        Place place = places.Of(reader);
        Id = reader.TokenType switch
        {
            JsonTokenType.Number when reader.ValueSpan.IndexOfAny(".eE"u8) < 0 && reader.ValueSpan.Length <= CellConverter.MaxTextLength =>
                Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.String => IdOf(ref reader),
            _ => null,
        };
        if (IdStated && Id is null)
        {
            Report(ReservedWord.Id, Catalogue.IdInvalid(CellConverter.MaxTextLength), place);
            reader.Skip();
        }
    }

    private string? IdOf(ref Utf8JsonReader reader)
    {
        if (texts.TryRead(ref reader, out ReadOnlySpan<char> text) != JsonText.Outcome.Read)
        {
            return null;
        }

        ReadOnlySpan<char> id = text.Trim();
        return id.Length is > 0 and <= CellConverter.MaxTextLength ? id.ToString() : null;
    }

    private void ReadComplete(ref Utf8JsonReader reader)
    {
        bool? says = reader.TokenType switch
        {
            JsonTokenType.Null or JsonTokenType.False => false,
            JsonTokenType.True => true,
            JsonTokenType.String when !reader.ValueIsEscaped && reader.ValueSpan.Length <= LongestWord =>
                ProfileWords.CompleteOf(Encoding.UTF8.GetString(reader.ValueSpan)),
            _ => null,
        };
        if (says == true)
        {
            builder.SayComplete();
        }
        else if (says is null)
        {
            Report(ReservedWord.Complete, Catalogue.CompleteInvalid(), places.Of(reader));
            reader.Skip();
        }
    }

    private void ReadRemark(ref Utf8JsonReader reader, ReservedWord word)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            Report(word, Catalogue.ProfileValueWrongType(ProfileSchema.WordsOf(word), ValueShape.Text, JsonPlaces.ShapeOf(reader), null), places.Of(reader));
            reader.Skip();
        }
    }

    private void Report(ReservedWord word, Diagnostic mistake, Place place) => builder.ReportInside(ProfileSchema.TermOf(word).Zh, mistake, place);
}
