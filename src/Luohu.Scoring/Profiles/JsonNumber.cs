using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Profiles;

/// <summary>Reads the number of a JSON text exactly: never through binary floating point.</summary>
internal static class JsonNumber
{
    /// <summary>So many digits fit 64 bits.</summary>
    private const int MostDigits = 18;

    /// <summary>No field has more decimals.</summary>
    private const int MostDecimals = 9;

    private const int FarExponent = 100_000;

    /// <summary>
    /// The value of a number token. What has too many digits for 64 bits comes back as a number that every field refuses for the same
    /// reason: too many decimals, or too large.
    /// </summary>
    public static FactValue Parse(ReadOnlySpan<byte> token)
    {
        bool isNegative = token[0] == '-';
        int e = token.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = token[(isNegative ? 1 : 0)..(e < 0 ? token.Length : e)];
        (long number, int kept, int digits, int trailingZeros) = Digits(mantissa);
        if (number == 0)
        {
            return FactValue.OfScaled(0, 0);
        }

        int point = mantissa.IndexOf((byte)'.');
        int scale = (point < 0 ? 0 : mantissa.Length - point - 1) - trailingZeros - (e < 0 ? 0 : Exponent(token[(e + 1)..]));
        return Value(isNegative ? -number : number, kept, digits, scale);
    }

    /// <summary>The significant digits from the first to the last that is not 0: the leading ones as a number, how many these are, and how many there are.</summary>
    private static (long Number, int Kept, int Digits, int TrailingZeros) Digits(ReadOnlySpan<byte> mantissa)
    {
        (long number, int kept, int digits, int zeros) = (0, 0, 0, 0);
        foreach (byte b in mantissa)
        {
            if (b == '.' || (b == '0' && number == 0))
            {
                continue;
            }

            if (b == '0')
            {
                zeros++;
                continue;
            }

            digits += zeros + 1;
            if (digits <= MostDigits)
            {
                for (; kept < digits - 1; kept++)
                {
                    number *= 10;
                }

                number = (number * 10) + (b - '0');
                kept = digits;
            }

            zeros = 0;
        }

        return (number, kept, digits, zeros);
    }

    /// <summary><paramref name="scale"/>: the value is all its digits times 10^-scale.</summary>
    private static FactValue Value(long number, int kept, int digits, int scale)
    {
        int wholeDigits = digits - scale;
        if (kept < digits && wholeDigits < MostDigits - MostDecimals)
        {
            return Cut(number, kept, wholeDigits);
        }

        if (kept < digits || wholeDigits > MostDigits)
        {
            return FactValue.OfScaled(number < 0 ? -(long.MaxValue - 1) : long.MaxValue - 1, 0);
        }

        for (; scale < 0; scale++)
        {
            number *= 10;
        }

        return FactValue.OfScaled(number, Math.Min(scale, MostDigits));
    }

    /// <summary>The leading digits, still with too many decimals: the last one is never 0, so that nobody can trim it.</summary>
    private static FactValue Cut(long number, int kept, int wholeDigits)
    {
        int sign = number < 0 ? -1 : 1;
        for (; kept < MostDigits; kept++)
        {
            number *= 10;
        }

        return FactValue.OfScaled(number % 10 == 0 ? number + sign : number, Math.Min(MostDigits - wholeDigits, 2 * MostDigits));
    }

    private static int Exponent(ReadOnlySpan<byte> text)
    {
        int exponent = 0;
        foreach (byte b in text)
        {
            exponent = b is (byte)'-' or (byte)'+' ? 0 : Math.Min((exponent * 10) + (b - '0'), FarExponent);
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
