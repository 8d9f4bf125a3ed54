using System.Text.Json;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Ranking;

/// <summary>Reads blocks of results of a batch. The first line that is none ends all. Thread-safe.</summary>
internal sealed class ScoredLines(BatchScorer scorer)
{
    private readonly ScoredLine _reader = new(scorer.Ruleset, scorer.AsOf);

    public void Read(Block block)
    {
        if (block.TooLong > 0)
        {
            throw new ScoringException([Catalogue.ScoredLineUnreadable(block.FirstLine)]);
        }

        ReadOnlyMemory<byte> left = block.Bytes.AsMemory(0, block.Length);
        for (long number = block.FirstLine; !left.IsEmpty; number++)
        {
            int end = left.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> text = end < 0 ? left : left[..end];
            left = end < 0 ? default : left[(end + 1)..];
            text = text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text;
            if (text.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
            {
                block.Blank++;
            }
            else
            {
                block.Rows.Add(Read(text, number));
            }
        }
    }

    private BatchRow Read(ReadOnlyMemory<byte> text, long number)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (ScoredLine.StampOf(json.RootElement) is { } stamp && !_reader.IsOurs(stamp))
            {
                throw new ScoringException([Catalogue.ScoredByOther(number, stamp.Ruleset, stamp.AsOf)]);
            }

            return _reader.Read(json.RootElement) ?? throw new ScoringException([Catalogue.ScoredLineUnreadable(number)]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ScoringException([Catalogue.ScoredLineUnreadable(number)]);
        }
    }
}
