namespace Luohu.Scoring.Cli.Inputs;

/// <summary>Reads a stream to its end, but never more than is allowed: the stream may have no end.</summary>
internal static class BoundedStream
{
    /// <summary>False when there is more than <paramref name="limit"/>.</summary>
    public static bool TryReadAll(Stream stream, int limit, out byte[] content)
    {
        byte[] buffer = new byte[Math.Min(limit + 1, stream.CanSeek && stream.Length > 0 ? (int)Math.Min(stream.Length, limit) + 1 : 1 << 16)];
        int length = 0;
        while (stream.Read(buffer, length, buffer.Length - length) is > 0 and var read)
        {
            length += read;
            if (length > limit)
            {
                content = [];
                return false;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, limit + 1L));
            }
        }

        content = buffer.AsSpan(0, length).ToArray();
        return true;
    }
}
