using System.Text;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Reads the properties of one profile or person that are no facts: 编号, 其余, 姓名, 备注. Used again; not thread-safe.</summary>
internal sealed class JsonReserved(RowBuilder builder, JsonText texts, JsonPlaces places)
{
    /// <summary>No character of a text needs more bytes.</summary>
    private const int MostBytes = 3;

    private readonly byte[] _id = new byte[CellConverter.MaxTextLength * MostBytes];
    private int _idLength;
    private int _stated;

    /// <summary>What the profile calls itself; empty when it does not say.</summary>
    public ReadOnlyMemory<byte> Id => _id.AsMemory(0, _idLength);

    /// <summary>An id was written, good or bad; <c>null</c> is none.</summary>
    public bool IdStated { get; private set; }

    public void Begin() => (_idLength, _stated, IdStated) = (0, 0, false);

    /// <summary>Reads the value behind the name of the property.</summary>
    public void Read(ref JsonScanner reader, ReservedWord word)
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

    private void ReadId(ref JsonScanner reader)
    {
        IdStated = reader.TokenType != JsonTokenType.Null;
        Place place = places.Of(reader);
        bool isGood = reader.TokenType switch
        {
            JsonTokenType.Null => true,
            JsonTokenType.Number => reader.Value.IndexOfAny(".eE"u8) < 0 && TryKeep(reader.Value),
            JsonTokenType.String when !reader.IsEscaped && IsTrim(reader.Value) && TryKeep(reader.Value) => true,
            JsonTokenType.String => TryKeepText(reader),
            _ => false,
        };
        if (!isGood)
        {
            Report(ReservedWord.Id, Catalogue.IdInvalid(CellConverter.MaxTextLength), place);
            reader.Skip();
        }
    }

    /// <summary>Surely without white space around it.</summary>
    private static bool IsTrim(ReadOnlySpan<byte> utf8) => utf8 is [> (byte)' ' and < 0x7F, ..] and [.., > (byte)' ' and < 0x7F];

    /// <summary>So many bytes are no more characters.</summary>
    private bool TryKeep(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CellConverter.MaxTextLength)
        {
            return false;
        }

        utf8.CopyTo(_id);
        _idLength = utf8.Length;
        return true;
    }

    private bool TryKeepText(in JsonScanner reader)
    {
        if (texts.TryRead(reader, out ReadOnlySpan<char> text) != JsonText.Outcome.Read)
        {
            return false;
        }

        ReadOnlySpan<char> id = text.Trim();
        bool isGood = id.Length is > 0 and <= CellConverter.MaxTextLength;
        _idLength = isGood ? Encoding.UTF8.GetBytes(id, _id) : 0;
        return isGood;
    }

    private void ReadComplete(ref JsonScanner reader)
    {
        bool? says = reader.TokenType switch
        {
            JsonTokenType.Null or JsonTokenType.False => false,
            JsonTokenType.True => true,
            JsonTokenType.String when texts.TryRead(reader, out ReadOnlySpan<char> word) == JsonText.Outcome.Read => ProfileWords.CompleteOf(word),
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

    private void ReadRemark(ref JsonScanner reader, ReservedWord word)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            Report(word, Catalogue.ProfileValueWrongType(ProfileSchema.WordsOf(word), ValueShape.Text, JsonPlaces.ShapeOf(reader), null), places.Of(reader));
            reader.Skip();
        }
    }

    private void Report(ReservedWord word, Diagnostic mistake, Place place) => builder.ReportInside(ProfileSchema.TermOf(word).Zh, mistake, place);
}
