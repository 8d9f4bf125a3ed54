using System.Buffers;

namespace Luohu.Scoring.Certificates;

/// <summary>Writes lines, many together.</summary>
internal static class LineOutput
{
    private const int Together = 1 << 18;

    public static async Task WriteAsync(Stream output, IEnumerable<ReadOnlyMemory<byte>> lines, CancellationToken cancel)
    {
        var buffer = new ArrayBufferWriter<byte>(Together);
        foreach (ReadOnlyMemory<byte> line in lines)
        {
            buffer.Write(line.Span);
            if (buffer.WrittenCount >= Together)
            {
                await output.WriteAsync(buffer.WrittenMemory, cancel).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        await output.WriteAsync(buffer.WrittenMemory, cancel).ConfigureAwait(false);
        await output.FlushAsync(cancel).ConfigureAwait(false);
    }
}
