using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>Reads the records of a table and scores them. For one thread.</summary>
internal sealed class TableScorer(CompiledRuleset ruleset, RulesetCatalog catalog, DateOnly asOf, RowScorer rows)
{
    private const string Name = "csv";

    private readonly CsvReader _records = new(Stream.Null);
    private readonly CsvProfileReader _reader = new(ruleset.Rows, ruleset.Zones, catalog.IsDeclared);

    /// <summary>Reads the first record of a table.</summary>
    /// <exception cref="ScoringException">It has mistakes.</exception>
    public CsvHeadings ReadHeadings(ReadOnlyMemory<byte> record) =>
        _reader.ReadHeadings(new CsvReader(new BytesStream(record)), Name, out IReadOnlyList<Diagnostic> mistakes) ?? throw new ScoringException(mistakes);

    public void Score(Block block, CsvHeadings headings)
    {
        _records.GoOn(new BytesStream(block.Bytes.AsMemory(0, block.Length)), (int)block.FirstLine - 1, block.FirstTextLine);
        foreach (CsvProfile found in _reader.ReadRows(_records, headings, rows.Row, asOf, Name))
        {
            if (!rows.Score(block, found.Row, found.Profile))
            {
                block.Lines = found.Row + 1 - block.FirstLine;
                break;
            }
        }

        // Rows that the reader passed over.
        block.Blank = block.Lines - block.Rows.Count;
        block.IsCutOff = _records.IsStopped;
    }
}
