using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Lots;

/// <summary>
/// The text that a draw rests on. Everybody's number depends on the seed and the own id and on nothing else: not on who else takes part, nor on the order
/// of the list. Whoever knows the seed can draw again with any program that knows SHA-256. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>The lot number of an id is SHA-256 of these bytes, one after the other: the text <c>luohu lot 1</c> and a line feed; the number of bytes of the seed
/// as eight bytes, the highest first; the seed in UTF-8; the id in UTF-8. The smaller number comes first.</para>
/// <para>The commitment, which can be published before the list closes, is SHA-256 of the text <c>luohu seed 1</c>, a line feed, and the seed in UTF-8.</para>
/// <para>A seed is 16 to 256 bytes of text in one line, without control characters and without white space at either end, so that it can be printed in a
/// newspaper and typed from there.</para>
/// </remarks>
public sealed class LotSeed
{
    /// <summary>The fewest bytes of a seed.</summary>
    public const int LeastBytes = 16;

    /// <summary>The most bytes of a seed.</summary>
    public const int MostBytes = 256;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is hashed before the id.</summary>
    private readonly byte[] _prefix;

    private LotSeed(string text, byte[] bytes)
    {
        Text = text;
        byte[] length = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(length, (ulong)bytes.Length);
        _prefix = [.. "luohu lot 1\n"u8, .. length, .. bytes];
        Commitment = Convert.ToHexStringLower(SHA256.HashData([.. "luohu seed 1\n"u8, .. bytes]));
    }

    /// <summary>The seed itself.</summary>
    public string Text { get; }

    /// <summary>64 hexadecimal digits that bind to the seed without telling it.</summary>
    public string Commitment { get; }

    /// <summary>Takes a text for a seed.</summary>
    /// <exception cref="ScoringException">The text cannot be a seed; the diagnostics say why.</exception>
    public static LotSeed Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Problem(text) is { } problem ? throw new ScoringException([problem]) : new LotSeed(text, Strict.GetBytes(text));
    }

    /// <summary>The number that an id draws.</summary>
    public LotNumber NumberOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Span<byte> digest = stackalloc byte[LotNumber.Bytes];
        int length = _prefix.Length + Encoding.UTF8.GetMaxByteCount(id.Length);
        Span<byte> bytes = length <= 1024 ? stackalloc byte[1024] : new byte[length];
        _prefix.CopyTo(bytes);
        int written = Encoding.UTF8.GetBytes(id, bytes[_prefix.Length..]);
        SHA256.HashData(bytes[..(_prefix.Length + written)], digest);
        return LotNumber.FromBigEndian(digest);
    }

    /// <summary>Why a text cannot be a seed, or null.</summary>
    internal static Diagnostic? Problem(string text)
    {
        if (!IsOneLine(text))
        {
            return Catalogue.SeedNotOneLine();
        }

        int bytes = Encoding.UTF8.GetByteCount(text);
        return bytes is >= LeastBytes and <= MostBytes ? null : Catalogue.SeedLength(bytes, LeastBytes, MostBytes);
    }

    /// <summary>Whether people can read the text off a page and type it.</summary>
    private static bool IsOneLine(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF)
            {
                return false;
            }
        }

        return text.Length == text.Trim().Length;
    }
}
