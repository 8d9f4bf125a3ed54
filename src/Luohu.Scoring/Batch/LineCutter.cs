using System.Runtime.CompilerServices;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Batch;

/// <summary>Cuts the input into blocks of whole lines. A line that is too long is a block of its own, of which only the start is kept. Used once.</summary>
internal sealed class LineCutter(BatchInput input, BlockPool pool)
{
    /// <summary>So much is worth a block; a slow source is not waited for until a block is full.</summary>
    private const int Enough = Block.Size / 4;

    private const byte LineFeed = (byte)'\n';

    /// <summary>Read, but behind the last end of a line so far.</summary>
    private ReadOnlyMemory<byte> _rest;
    private long _line = 1;
    private bool _isAtEnd;

    public async IAsyncEnumerable<Block> CutAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (!_isAtEnd || _rest.Length > 0)
        {
            Block block = pool.Take(_line);
            block.Append(_rest.Span);
            _rest = default;
            await FillAsync(block, cancel).ConfigureAwait(false);
            block.BytesRead = input.BytesRead;
            _line += block.Lines;
            if (block.Lines > 0)
            {
                yield return block;
            }
        }
    }

    private async ValueTask FillAsync(Block block, CancellationToken cancel)
    {
        // What was left over holds whole lines only after one that was too long.
        int end = block.Text.LastIndexOf(LineFeed) + 1;
        while (!_isAtEnd && !(end > 0 && block.Length >= Enough))
        {
            if (block.Length > Limits.MaxProfileBytes && end == 0)
            {
                await SkipAsync(block, cancel).ConfigureAwait(false);
                return;
            }

            if (block.Length == block.Bytes.Length)
            {
                block.Grow();
            }

            int old = block.Length;
            block.Length += await input.ReadAsync(block.Bytes.AsMemory(old), cancel).ConfigureAwait(false);
            _isAtEnd = block.Length == old;
            end = block.Text[old..].LastIndexOf(LineFeed) is >= 0 and var found ? old + found + 1 : end;
        }

        Cut(block, _isAtEnd ? block.Length : end);
    }

    private void Cut(Block block, int end)
    {
        _rest = block.Text[end..].ToArray();
        block.Length = end;
        block.Lines = block.Text.Count(LineFeed) + (end > 0 && block.Text[^1] != LineFeed ? 1 : 0);
    }

    /// <summary>Reads on to the end of the line, which is only counted.</summary>
    private async ValueTask SkipAsync(Block block, CancellationToken cancel)
    {
        byte[] buffer = new byte[Block.Size];
        (block.TooLong, block.Length, block.Lines) = (block.Length, 0, 1);
        while (!_isAtEnd)
        {
            int read = await input.ReadAsync(buffer, cancel).ConfigureAwait(false);
            int end = buffer.AsSpan(0, read).IndexOf(LineFeed);
            block.TooLong += end < 0 ? read : end;
            _isAtEnd = read == 0;
            if (end >= 0)
            {
                _rest = buffer.AsMemory(end + 1, read - end - 1);
                return;
            }
        }
    }
}
