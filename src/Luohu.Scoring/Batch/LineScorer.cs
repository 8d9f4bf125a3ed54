using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Batch;

/// <summary>Scores blocks of NDJSON. For one thread.</summary>
internal sealed class LineScorer(CompiledRuleset ruleset, RulesetCatalog catalog, DateOnly asOf, RowScorer rows)
{
    private const string Name = "ndjson";

    private readonly ProfileReader _reader = new(ruleset.Rows, ruleset.Zones, catalog.IsDeclared);

    public void Score(Block block)
    {
        if (block.TooLong > 0)
        {
            rows.Reject(block, block.FirstLine, default, [Catalogue.ProfileTooLarge(block.TooLong, Limits.MaxProfileBytes)]);
            return;
        }

        ReadOnlySpan<byte> left = block.Text;
        for (long line = block.FirstLine; !left.IsEmpty; line++)
        {
            int end = left.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? left : left[..end];
            left = end < 0 ? default : left[(end + 1)..];
            if (!Score(block, line, text))
            {
                block.Lines = line - block.FirstLine + 1;
                return;
            }
        }
    }

    private bool Score(Block block, long line, ReadOnlySpan<byte> text)
    {
        // Files are put together from others, each with its mark.
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        if (text.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            block.Blank++;
            return true;
        }

        return rows.Score(block, line, _reader.Read(text, rows.Row, asOf, Name, requireId: true));
    }
}
