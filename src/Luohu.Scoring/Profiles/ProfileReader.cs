using System.Text.Json;
using System.Text.Unicode;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Reads the profile of one applicant from JSON straight into a fact row, driven by the vocabulary: both spellings of every name and choice,
/// every mistake with path and position. A name that only another ruleset declares is passed over. Used again for the next profile; not thread-safe.
/// </summary>
/// <remarks>A property of <c>null</c> is not known, as if it were left out; but the end of a spell that is <c>null</c> or left out is still open.</remarks>
internal sealed class ProfileReader
{
    /// <summary>Longer profiles are refused.</summary>
    public const int MaxBytes = Limits.MaxProfileBytes;

    /// <summary>Most brackets around a value.</summary>
    public const int MaxDepth = 64;

    /// <summary>JSON as the standard has it.</summary>
    public static JsonReaderOptions Strict { get; } =
        new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow, MaxDepth = MaxDepth, AllowMultipleValues = false };

    private readonly RowBuilder _builder;
    private readonly JsonFacts _facts;
    private readonly JsonReserved _reserved;
    private readonly JsonText _texts = new();
    private readonly JsonPlaces _places = new();
    private readonly ProfileMistakes _mistakes = new();

    /// <summary>
    /// <paramref name="zones"/>: The zones of the ruleset; null when any zone will do.
    /// <paramref name="isKnownElsewhere"/>: True for a fact, or a field as <c>表彰.评选类别</c>, that another ruleset of the catalog declares.
    /// </summary>
    public ProfileReader(RowPlan plan, IReadOnlySet<string>? zones = null, Func<string, bool>? isKnownElsewhere = null)
    {
        _builder = new RowBuilder(plan, zones);
        _reserved = new JsonReserved(_builder, _texts, _places);
        _facts = new JsonFacts(_builder, _mistakes, _texts, _places, isKnownElsewhere);
    }

    /// <summary>Fills the row, which is cleared before.</summary>
    /// <remarks>
    /// <paramref name="sourceName"/>: What messages call the text, usually a file path.
    /// <paramref name="requireId"/>: True when a profile without 编号 is a mistake, as in files.
    /// </remarks>
    public ProfileReadResult Read(ReadOnlySpan<byte> utf8, FactRow row, DateOnly asOf, string sourceName, bool requireId)
    {
        _mistakes.Clear();
        _builder.Begin(row, asOf, _mistakes);
        if (utf8.Length > MaxBytes)
        {
            _mistakes.Add(Catalogue.ProfileTooLarge(utf8.Length, MaxBytes), null, Place.Nowhere);
            return new(null, false, _mistakes.ToDiagnostics());
        }

        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        ReadOnlyMemory<byte> id = Utf8.IsValid(utf8) ? ReadValid(utf8, requireId) : NotUtf8(utf8);
        return new(null, _builder.IsComplete, _mistakes.ToDiagnostics(sourceName, utf8)) { IdUtf8 = id };
    }

    private ReadOnlyMemory<byte> ReadValid(ReadOnlySpan<byte> utf8, bool requireId)
    {
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            _mistakes.Add(Catalogue.ProfileEmpty(), null, new Place(0, 0));
            return default;
        }

        var reader = new JsonScanner(utf8);
        try
        {
            return ReadRoot(ref reader, requireId);
        }
        catch (JsonException)
        {
            // The only way in which the scanner says that its text is not JSON.
            JsonSyntaxMistake.Report(utf8, _places, _mistakes);
            return default;
        }
    }

    private ReadOnlyMemory<byte> ReadRoot(ref JsonScanner reader, bool requireId)
    {
        reader.Read();
        var root = new Place(reader.TokenStart, 1);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            _mistakes.Add(Catalogue.ProfileNotObject(reader.TokenType == JsonTokenType.StartArray), null, root);
            return default;
        }

        _reserved.Begin();
        _facts.ReadFacts(ref reader, _reserved);
        if (_mistakes.IsFull)
        {
            return _reserved.Id;
        }

        if (requireId && !_reserved.IdStated)
        {
            _mistakes.Add(Catalogue.IdMissing(), ProfileSchema.TermOf(ReservedWord.Id).Zh, root);
        }

        // Past the end: whatever still follows is a mistake.
        reader.Read();
        _builder.End();
        return _reserved.Id;
    }

    private ReadOnlyMemory<byte> NotUtf8(ReadOnlySpan<byte> utf8)
    {
        int at = Utf8Damage.FirstInvalid(utf8);
        _mistakes.Add(Catalogue.ProfileNotUtf8(Utf8Damage.LooksLikeGbk(utf8, at)), null, new Place(at, 1));
        return default;
    }
}
