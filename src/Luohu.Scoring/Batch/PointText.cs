using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Batch;

/// <summary>
/// Writes points as decimals, exact and without trailing zeros, as <see cref="Assessments.Points"/> has them. The same few hundred amounts come again on
/// every line, so that the texts of the last ones are kept. Not thread-safe.
/// </summary>
internal sealed class PointText(int scale)
{
    /// <summary>The room that <see cref="Put"/> must have.</summary>
    public const int Room = 24;

    private const int Bits = 11;

    /// <summary>Spreads what lies close together, as multiplying by 2^64 divided by the golden ratio does.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly ulong _unit = (ulong)ExactMath.Pow10(scale);
    private readonly Known[] _known = new Known[1 << Bits];

    public void Write(Utf8Buffer output, long points) => output.Advance(Put(output.GetSpan(Room), 0, points));

    /// <summary>Writes a whole vector, of which what follows is written over, and gives the place behind the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Put(Span<byte> output, int at, long points)
    {
        ref Known known = ref _known[(int)(unchecked((ulong)points * Spread) >> (64 - Bits))];
        if (known.Points != points || known.Length == 0)
        {
            return PutUnknown(ref known, output, at, points);
        }

        known.Text.CopyTo(output.Slice(at, Vector128<byte>.Count));
        return at + known.Length;
    }

    private int PutUnknown(ref Known known, Span<byte> output, int at, long points)
    {
        Span<byte> text = output.Slice(at, Room);
        int length = Format(points, text);
        if (length <= Vector128<byte>.Count)
        {
            known = new(points, Vector128.Create<byte>(text), length);
        }

        return at + length;
    }

    private int Format(long points, Span<byte> text)
    {
        ulong size = points < 0 ? unchecked((ulong)-points) : (ulong)points;
        text[0] = (byte)'-';
        int at = points < 0 ? 1 : 0;

        // A division in 32 bits takes less time.
        ulong whole = size <= uint.MaxValue && _unit <= uint.MaxValue ? (uint)size / (uint)_unit : size / _unit;
        whole.TryFormat(text[at..], out int written, default, CultureInfo.InvariantCulture);
        at += written;
        ulong rest = size - (whole * _unit);
        if (rest == 0)
        {
            return at;
        }

        int digits = scale;
        for (; rest % 10 == 0; rest /= 10)
        {
            digits--;
        }

        text[at] = (byte)'.';
        for (int i = digits; i > 0; i--, rest /= 10)
        {
            text[at + i] = (byte)('0' + (rest % 10));
        }

        return at + digits + 1;
    }

    private readonly struct Known(long points, Vector128<byte> text, int length)
    {
        public readonly long Points = points;
        public readonly Vector128<byte> Text = text;
        public readonly int Length = length;
    }
}
