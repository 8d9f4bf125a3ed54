using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>Reads a table and scores it, by one thread: where a row ends is known only when it was read. Used once.</summary>
internal sealed class TableScorer(CompiledRuleset ruleset, RulesetCatalog catalog, DateOnly asOf, RowScorer rows, BlockPool pool)
{
    private const string Name = "csv";

    /// <summary>Rows of a block.</summary>
    private const int RowsTogether = 256;

    private readonly CsvProfileReader _reader = new(ruleset.Rows, ruleset.Zones, catalog.IsDeclared);

    /// <summary>Behind the last row that a block has accounted for; the headings are row 1.</summary>
    private int _row = 2;

    /// <summary>Blocks that are scored already.</summary>
    public IEnumerable<Block> Read(BatchInput input)
    {
        Block block = pool.Take(_row);
        foreach (CsvProfile found in _reader.Read(input, rows.Row, asOf, Name))
        {
            if (found.Row == 1)
            {
                throw new ScoringException(found.Profile.Diagnostics);
            }

            bool goesOn = rows.Score(block, found.Row, found.Profile);
            if (!goesOn || block.Rows.Count == RowsTogether)
            {
                yield return Closed(block, found.Row, input);
                if (!goesOn)
                {
                    yield break;
                }

                block = pool.Take(_row);
            }
        }

        yield return Closed(block, _reader.LastRow, input);
        if (_reader.IsStopped)
        {
            throw new BatchInputException("A row of the table is too long; where the next one begins cannot be known.");
        }
    }

    /// <summary>Rows that the reader passed over are blank.</summary>
    private Block Closed(Block block, int lastRow, BatchInput input)
    {
        block.Lines = lastRow + 1 - _row;
        block.Blank = block.Lines - block.Rows.Count;
        block.BytesRead = input.BytesRead;
        _row = lastRow + 1;
        return block;
    }
}
