using System.Buffers;
using System.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>Where bytes stop being UTF-8, and what they may be instead.</summary>
internal static class Utf8Damage
{
    private const int PairsLookedAt = 16;

    /// <summary>The offset of the first byte that is not part of a character.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    /// <summary>True when the bytes beyond ASCII around the place come in pairs as GBK writes Chinese.</summary>
    public static bool LooksLikeGbk(ReadOnlySpan<byte> bytes, int invalid)
    {
        int start = invalid;
        while (start > 0 && bytes[start - 1] >= 0x80)
        {
            start--;
        }

        int pairs = 0;
        for (int i = start; i + 1 < bytes.Length && bytes[i] >= 0x80 && pairs < PairsLookedAt; i += 2, pairs++)
        {
            if (bytes[i] is 0x80 or 0xFF || bytes[i + 1] is < 0x40 or 0x7F or 0xFF)
            {
                return false;
            }
        }

        return pairs > 0;
    }
}
