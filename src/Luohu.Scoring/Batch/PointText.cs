using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Batch;

/// <summary>Writes points as decimals, exact and without trailing zeros, as <see cref="Assessments.Points"/> has them, but straight from the scaled number.</summary>
internal sealed class PointText(int scale)
{
    private readonly ulong _unit = (ulong)ExactMath.Pow10(scale);

    public void Write(Utf8Buffer output, long points)
    {
        if (scale == 0 || points == 0)
        {
            output.WriteInteger(points);
            return;
        }

        ulong size = points < 0 ? unchecked((ulong)-points) : (ulong)points;
        if (points < 0)
        {
            output.Write((byte)'-');
        }

        // A division in 32 bits takes less time.
        bool isShort = size <= uint.MaxValue && _unit <= uint.MaxValue;
        ulong whole = isShort ? (uint)size / (uint)_unit : size / _unit;
        ulong rest = size - (whole * _unit);
        output.WriteInteger((long)whole);
        if (rest != 0)
        {
            WriteDecimals(output, rest);
        }
    }

    private void WriteDecimals(Utf8Buffer output, ulong rest)
    {
        int digits = scale;
        for (; rest % 10 == 0; rest /= 10)
        {
            digits--;
        }

        Span<byte> text = output.GetSpan(digits + 1);
        text[0] = (byte)'.';
        for (int i = digits; i > 0; i--)
        {
            (rest, ulong digit) = Math.DivRem(rest, 10);
            text[i] = (byte)('0' + digit);
        }

        output.Advance(digits + 1);
    }
}
