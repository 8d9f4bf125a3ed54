using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Reads a table with one applicant per row, row by row into one fact row: single facts and members of groups as columns, lists and persons as JSON
/// in a cell, by the same checks as every other profile. Used for one table at a time; not thread-safe.
/// </summary>
/// <remarks>An empty cell is not known. A row that is empty altogether is no applicant.</remarks>
internal sealed class CsvProfileReader
{
    private readonly ProfileSchema _schema;
    private readonly RowBuilder _builder;
    private readonly CsvFacts _facts;
    private readonly CsvRecord _record = new();
    private readonly ProfileMistakes _mistakes = new();
    private readonly Func<string, bool>? _isKnownElsewhere;

    /// <inheritdoc cref="ProfileReader(RowPlan, IReadOnlySet{string}, Func{string, bool})"/>
    public CsvProfileReader(RowPlan plan, IReadOnlySet<string>? zones = null, Func<string, bool>? isKnownElsewhere = null)
    {
        _schema = plan.Schema;
        _isKnownElsewhere = isKnownElsewhere;
        _builder = new RowBuilder(plan, zones);
        var places = new JsonPlaces();
        _facts = new CsvFacts(_builder, _mistakes, new JsonFacts(_builder, _mistakes, new JsonText(), places, isKnownElsewhere), places);
    }

    /// <summary>
    /// The applicants of the table in order; <paramref name="row"/> holds the facts of the last one given. Headings with mistakes give one answer, for
    /// row 1, and nothing else is read.
    /// </summary>
    /// <remarks><paramref name="sourceName"/>: What messages call the table, usually a file path.</remarks>
    public IEnumerable<CsvProfile> Read(Stream csv, FactRow row, DateOnly asOf, string sourceName)
    {
        var reader = new CsvReader(csv);
        CsvHeadings? headings = ReadHeadings(reader, sourceName, out IReadOnlyList<Diagnostic> mistakes);
        if (headings is not null)
        {
            return ReadRows(reader, headings, row, asOf, sourceName);
        }

        row.Clear();
        return [new(1, new(null, false, mistakes))];
    }

    /// <summary>Reads the first row of a table; null with mistakes.</summary>
    public CsvHeadings? ReadHeadings(CsvReader reader, string sourceName, out IReadOnlyList<Diagnostic> mistakes)
    {
        bool hasHeadings = reader.Read(_record);
        _mistakes.Clear();
        if (FindFlaw(reader.IsUtf16, hasHeadings) is not { } flaw)
        {
            return ReadHeadings(sourceName, out mistakes);
        }

        mistakes = [flaw with { Source = new SourceText(sourceName, string.Empty) }];
        return null;
    }

    /// <summary>The applicants of the rows that follow, in order; <paramref name="row"/> holds the facts of the last one given.</summary>
    public IEnumerable<CsvProfile> ReadRows(CsvReader reader, CsvHeadings headings, FactRow row, DateOnly asOf, string sourceName)
    {
        while (reader.Read(_record))
        {
            if (!_record.IsBlank)
            {
                yield return new(_record.Row, ReadRow(headings, row, asOf, sourceName));
            }
        }
    }

    private static Diagnostic? FindFlaw(bool isUtf16, bool hasHeadings) => isUtf16 ? Catalogue.Utf16Text() : hasHeadings ? null : Catalogue.EmptyText();

    private CsvHeadings? ReadHeadings(string sourceName, out IReadOnlyList<Diagnostic> diagnostics)
    {
        if (CsvDamage.Find(_record, null, sourceName) is { } damage)
        {
            diagnostics = [damage];
            return null;
        }

        CsvHeadings headings = new CsvHeadingReader(_schema, _mistakes, _isKnownElsewhere).Read(_record);
        if (_mistakes.IsEmpty && headings.IdCell < 0)
        {
            _mistakes.Add(Catalogue.CsvNoId(), null, new Place(0, 0));
        }

        diagnostics = CsvDamage.Place(_mistakes, _record, headings.Names, sourceName);
        return diagnostics.Count == 0 ? headings : null;
    }

    private ProfileReadResult ReadRow(CsvHeadings headings, FactRow row, DateOnly asOf, string sourceName)
    {
        _mistakes.Clear();
        _builder.Begin(row, asOf, _mistakes);
        if (CsvDamage.Find(_record, headings.Names, sourceName) is { } damage)
        {
            return new(null, false, [damage]);
        }

        var reserved = new WrittenReserved(_builder);
        if (_record.Cells.Count != headings.Names.Count)
        {
            CsvCell last = _record.Cells[Math.Min(_record.Cells.Count - 1, headings.Names.Count)];
            _mistakes.Add(Catalogue.CsvCellCount(_record.Cells.Count, headings.Names.Count), null, last.Place);
        }
        else
        {
            Fill(headings, reserved);
        }

        return new(reserved.Id, _builder.IsComplete, CsvDamage.Place(_mistakes, _record, headings.Names, sourceName));
    }

    private void Fill(CsvHeadings headings, WrittenReserved reserved)
    {
        _facts.Read(_record, headings, reserved);
        if (_mistakes.IsFull)
        {
            return;
        }

        if (!reserved.IdStated)
        {
            _mistakes.Add(Catalogue.IdMissing(), ProfileSchema.TermOf(ReservedWord.Id).Zh, _record.Cells[headings.IdCell].Place);
        }

        _builder.End();
    }
}
