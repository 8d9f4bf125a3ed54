using System.Runtime.CompilerServices;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>Cuts a table into blocks of whole records; the headings are read on the way. Used once.</summary>
internal sealed class TableCutter(BatchInput input, BlockPool pool, Func<ReadOnlyMemory<byte>, CsvHeadings> readHeadings)
{
    /// <summary>So much is worth a block; a slow source is not waited for until a block is full.</summary>
    private const int Enough = Block.Size / 4;

    private bool _isAtEnd;

    /// <summary>Known before the first block is given.</summary>
    public CsvHeadings? Headings { get; private set; }

    /// <summary>The blocks behind the headings. The last one may end in a record that is too long; what stands behind it is not read.</summary>
    public async IAsyncEnumerable<Block> CutAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        Block block = pool.Take(1);
        bool isCutOff = false;
        while (!isCutOff && (!_isAtEnd || block.Length > 0 || Headings is null))
        {
            bool isHeadings = Headings is null;
            RecordEnds ends = await FillAsync(block, isHeadings, cancel).ConfigureAwait(false);
            isCutOff = ends.Count == 0 && block.Length > 0;
            ReadOnlyMemory<byte> rest = block.CutAt(isCutOff ? block.Length : ends.LastEnd);
            block.Lines = isCutOff ? 1 : ends.Count;
            block.BytesRead = input.BytesRead;
            if (isHeadings)
            {
                Headings = readHeadings(block.Bytes.AsMemory(0, block.Length));
            }

            Block next = pool.Take(isHeadings ? 2 : block.FirstLine + block.Lines);
            next.FirstTextLine = block.FirstTextLine + block.Text.Count((byte)'\n');
            next.Append(rest.Span);
            if (isHeadings)
            {
                pool.Return(block);
            }
            else if (block.Lines > 0)
            {
                yield return block;
            }

            block = next;
        }
    }

    /// <summary>Reads until there is enough, or the headings; no whole record when the first one is too long.</summary>
    private async ValueTask<RecordEnds> FillAsync(Block block, bool isHeadings, CancellationToken cancel)
    {
        int most = isHeadings ? 1 : int.MaxValue;
        var ends = new RecordEnds(beginsTable: isHeadings);
        ends.Find(block.Text, _isAtEnd, most);
        while (!_isAtEnd && ends.Count < most && (ends.Count == 0 || block.Length < Enough) && !IsTooLong(block, ends))
        {
            _isAtEnd = await block.ReadAsync(input, cancel).ConfigureAwait(false) == 0;
            ends.Find(block.Text, _isAtEnd, most);
        }

        return ends;
    }

    private static bool IsTooLong(Block block, in RecordEnds ends) => ends.Count == 0 && block.Length > CsvRecord.MaxBytes;
}
