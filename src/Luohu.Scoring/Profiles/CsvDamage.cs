using System.Text;
using System.Text.Unicode;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>What keeps a row of a table from being told into cells, and where mistakes of a row stand.</summary>
internal static class CsvDamage
{
    /// <summary>Null for a row that is sound. <paramref name="headings"/>: Null for the headings themselves.</summary>
    public static Diagnostic? Find(CsvRecord record, IReadOnlyList<string>? headings, string sourceName)
    {
        (CsvSlip slip, int at) = record.Damage;
        Diagnostic? mistake = MistakeOf(slip);
        if (!Utf8.IsValid(record.Raw))
        {
            at = Utf8Damage.FirstInvalid(record.Raw);
            mistake = Catalogue.ProfileNotUtf8(Utf8Damage.LooksLikeGbk(record.Raw, at));
        }

        int cell = record.CellAtRaw(at);
        return mistake is null ? null : Catalogue.InRow(mistake, record.Row, HeadingOf(headings, cell)) with
        {
            Span = record.SpanOfRaw(at, at + 1),
            Source = SourceOf(record, sourceName),
        };
    }

    /// <summary>The mistakes of a row, each with its place in it.</summary>
    public static IReadOnlyList<Diagnostic> Place(ProfileMistakes mistakes, CsvRecord record, IReadOnlyList<string> headings, string sourceName) => mistakes.IsEmpty
        ? []
        : mistakes.ToDiagnostics(
            SourceOf(record, sourceName),
            (mistake, place) => Catalogue.InRow(mistake, record.Row, HeadingOf(headings, record.CellAt(place))) with { Span = record.SpanOf(place) });

    private static Diagnostic? MistakeOf(CsvSlip slip) => slip switch
    {
        CsvSlip.QuoteInCell => Catalogue.CsvQuoteInCell(),
        CsvSlip.TextAfterQuote => Catalogue.CsvTextAfterQuote(),
        CsvSlip.QuoteNotClosed => Catalogue.CsvQuoteNotClosed(),
        CsvSlip.LoneReturn => Catalogue.CsvLoneReturn(),
        CsvSlip.TooLong => Catalogue.CsvRowTooLong(CsvRecord.MaxBytes),
        _ => null,
    };

    /// <summary>The row as written, on its line of the file.</summary>
    private static SourceText SourceOf(CsvRecord record, string sourceName) => new(sourceName, Encoding.UTF8.GetString(WithoutBreak(record.Raw)), record.Line);

    /// <summary>Only the break itself goes: a mistake may stand at a carriage return before it.</summary>
    private static ReadOnlySpan<byte> WithoutBreak(ReadOnlySpan<byte> row) =>
        row.EndsWith("\r\n"u8) ? row[..^2] : row.EndsWith("\n"u8) ? row[..^1] : row;

    private static string? HeadingOf(IReadOnlyList<string>? headings, int cell) => headings is not null && cell < headings.Count ? headings[cell] : null;
}
