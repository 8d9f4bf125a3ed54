using System.Text.Unicode;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Ranking.Files;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Allocation;

/// <summary>Reads wishes from NDJSON, one person per line. Not thread-safe.</summary>
internal sealed class WishLines(WishCollector wishes, FileMistakes mistakes)
{
    private readonly WishLine _line = new(wishes);
    private readonly ProfileMistakes _lineMistakes = new();

    public async Task ReadAsync(BatchInput input, CancellationToken cancellation)
    {
        var pool = new BlockPool();
        bool isEmpty = true;
        await foreach (Block block in new LineCutter(input, pool).CutAsync(cancellation).ConfigureAwait(false))
        {
            isEmpty &= !Read(block);
            pool.Return(block);
        }

        if (isEmpty)
        {
            mistakes.Add(Catalogue.EmptyText());
        }
    }

    /// <summary>False when all lines are blank.</summary>
    private bool Read(Block block)
    {
        if (block.TooLong > 0)
        {
            mistakes.Add(Catalogue.WishLineForm() with { Source = new SourceText(mistakes.SourceName, string.Empty, (int)block.FirstLine), Span = new TextSpan(0, 0) });
            return true;
        }

        bool isThere = false;
        ReadOnlySpan<byte> left = block.Text;
        for (int line = (int)block.FirstLine; !left.IsEmpty; line++)
        {
            int end = left.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? left : left[..end];
            left = end < 0 ? default : left[(end + 1)..];
            isThere |= Read(text, line);
        }

        return isThere;
    }

    private bool Read(ReadOnlySpan<byte> text, int line)
    {
        // Files are put together from others, each with its mark.
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        if (text.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return false;
        }

        _lineMistakes.Clear();
        if (Utf8.IsValid(text))
        {
            _line.Read(text, line, _lineMistakes);
        }
        else
        {
            int at = Utf8Damage.FirstInvalid(text);
            _lineMistakes.Add(Catalogue.ProfileNotUtf8(Utf8Damage.LooksLikeGbk(text, at)), null, new Place(at, 1));
        }

        if (!_lineMistakes.IsEmpty)
        {
            mistakes.AddRange(_lineMistakes.ToDiagnostics(mistakes.SourceName, text, line));
        }

        return true;
    }
}
