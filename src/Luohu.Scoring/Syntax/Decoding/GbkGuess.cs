namespace Luohu.Scoring.Syntax.Decoding;

/// <summary>Guesses whether bytes that are not UTF-8 are GBK, the usual other encoding of Chinese text files.</summary>
internal static class GbkGuess
{
    /// <summary>True when every byte beyond ASCII belongs to a GBK pair.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (bytes[i] is 0x80 or 0xFF || i + 1 == bytes.Length || bytes[i + 1] is < 0x40 or 0x7F or 0xFF)
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
