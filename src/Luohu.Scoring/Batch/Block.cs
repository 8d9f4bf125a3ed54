using System.Text;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>A piece of the input in whole lines, and what became of them. Filled by the reader, scored by one worker, written, and used again.</summary>
internal sealed class Block
{
    /// <summary>Bytes of an ordinary block.</summary>
    public const int Size = 1 << 16;

    /// <summary>Larger ones, made for a long line, are not kept.</summary>
    private const int MostKept = 4 * Size;

    /// <summary>The lines, with their ends; the first <see cref="Length"/> bytes count.</summary>
    public byte[] Bytes { get; private set; } = new byte[Size];

    public int Length { get; set; }

    /// <summary>The number of its first line.</summary>
    public long FirstLine { get; private set; }

    /// <summary>Of a block of a table, the line of the text on which its first record begins; a record may have several.</summary>
    public int FirstTextLine { get; set; } = 1;

    /// <summary>The last record of a table in it is so long that nothing behind it can be read.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>How many lines it has, as counted by the reader; those before the end when a reject stopped it.</summary>
    public long Lines { get; set; }

    /// <summary>Of a block that is one line too long to be read, how many bytes that has; else 0.</summary>
    public long TooLong { get; set; }

    /// <summary>How far the input was read when this was cut from it.</summary>
    public long BytesRead { get; set; }

    public long Blank { get; set; }

    /// <summary>A reject ended the run here.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Every line that is not blank.</summary>
    public List<BatchRow> Rows { get; } = [];

    /// <summary>The ids of the rows, one behind the other.</summary>
    public Utf8Buffer Ids { get; } = new();

    /// <summary>How many ids got a mark against spreadsheets.</summary>
    public long MarkedIds { get; set; }

    /// <summary>What is to be written about the results.</summary>
    public Utf8Buffer Results { get; } = new();

    /// <summary>What is to be written about the rejects.</summary>
    public Utf8Buffer Rejects { get; } = new();

    public ReadOnlySpan<byte> Text => Bytes.AsSpan(0, Length);

    public bool IsKept => Bytes.Length <= MostKept && Results.Capacity <= 4 * MostKept && Rejects.Capacity <= MostKept;

    public void Begin(long firstLine)
    {
        (Length, FirstLine, FirstTextLine, Lines, TooLong, BytesRead, Blank, MarkedIds) = (0, firstLine, 1, 0, 0, 0, 0, 0);
        (IsStopped, IsCutOff) = (false, false);
        Rows.Clear();
        Ids.Clear();
        Results.Clear();
        Rejects.Clear();
    }

    /// <summary>Keeps the id of a profile with the block.</summary>
    public BatchId Keep(in ProfileReadResult profile)
    {
        int start = Ids.Length;
        if (profile.IdText is { } text)
        {
            Ids.Advance(Encoding.UTF8.GetBytes(text, Ids.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        }
        else
        {
            Ids.Write(profile.IdUtf8.Span);
        }

        return new(start, Ids.Length - start, profile.IdText);
    }

    /// <summary>The id of a row of this block; empty when it has none.</summary>
    public ReadOnlySpan<byte> IdOf(in BatchRow row) => Ids.WrittenSpan.Slice(row.Id.Start, row.Id.Length);

    /// <summary>The same as a text.</summary>
    public string? IdTextOf(in BatchRow row) => row.Id.Text ?? (row.Id.Length == 0 ? null : Encoding.UTF8.GetString(IdOf(row)));

    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (Bytes.Length < Length + bytes.Length)
        {
            Grow();
        }

        bytes.CopyTo(Bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Reads more into it; gives how much that is.</summary>
    public async ValueTask<int> ReadAsync(BatchInput input, CancellationToken cancel)
    {
        if (Length == Bytes.Length)
        {
            Grow();
        }

        int read = await input.ReadAsync(Bytes.AsMemory(Length), cancel).ConfigureAwait(false);
        Length += read;
        return read;
    }

    /// <summary>Leaves the first bytes only; gives the others, which stay where they are until more is put into the block.</summary>
    public ReadOnlyMemory<byte> CutAt(int end)
    {
        ReadOnlyMemory<byte> rest = Bytes.AsMemory(end, Length - end);
        Length = end;
        return rest;
    }

    private void Grow()
    {
        byte[] larger = new byte[2 * Bytes.Length];
        Text.CopyTo(larger);
        Bytes = larger;
    }
}
