using System.Runtime.CompilerServices;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Batch;

/// <summary>Cuts the input into blocks of whole lines. A line that is too long is a block of its own, of which only the start is kept. Used once.</summary>
internal sealed class LineCutter(BatchInput input, BlockPool pool)
{
    /// <summary>So much is worth a block; a slow source is not waited for until a block is full.</summary>
    private const int Enough = Block.Size / 4;

    private const byte LineFeed = (byte)'\n';

    private bool _isAtEnd;

    public async IAsyncEnumerable<Block> CutAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        Block block = pool.Take(1);
        while (!_isAtEnd || block.Length > 0)
        {
            ReadOnlyMemory<byte> rest = await FillAsync(block, cancel).ConfigureAwait(false);
            block.BytesRead = input.BytesRead;
            Block next = pool.Take(block.FirstLine + block.Lines);
            next.Append(rest.Span);
            if (block.Lines > 0)
            {
                yield return block;
            }

            block = next;
        }
    }

    /// <summary>Gives what was read behind the last end of a line; it may stand in the block.</summary>
    private async ValueTask<ReadOnlyMemory<byte>> FillAsync(Block block, CancellationToken cancel)
    {
        // What was left over holds whole lines only after one that was too long.
        int end = block.Text.LastIndexOf(LineFeed) + 1;
        while (!_isAtEnd && !(end > 0 && block.Length >= Enough))
        {
            if (block.Length > Limits.MaxProfileBytes && end == 0)
            {
                return await SkipAsync(block, cancel).ConfigureAwait(false);
            }

            int old = block.Length;
            _isAtEnd = await block.ReadAsync(input, cancel).ConfigureAwait(false) == 0;
            end = block.Text[old..].LastIndexOf(LineFeed) is >= 0 and var found ? old + found + 1 : end;
        }

        return Cut(block, _isAtEnd ? block.Length : end);
    }

    private static ReadOnlyMemory<byte> Cut(Block block, int end)
    {
        ReadOnlyMemory<byte> rest = block.CutAt(end);
        block.Lines = block.Text.Count(LineFeed) + (end > 0 && block.Text[^1] != LineFeed ? 1 : 0);
        return rest;
    }

    /// <summary>Reads on to the end of the line, which is only counted.</summary>
    private async ValueTask<ReadOnlyMemory<byte>> SkipAsync(Block block, CancellationToken cancel)
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
                return buffer.AsMemory(end + 1, read - end - 1);
            }
        }

        return default;
    }
}
