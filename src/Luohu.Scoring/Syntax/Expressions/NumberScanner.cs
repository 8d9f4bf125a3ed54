namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads numbers: digits, at most one decimal point between digits, a percent sign; full-width forms too.</summary>
internal static class NumberScanner
{
    public const int MaxDecimals = 9;

    public const int MaxDigits = 15;

    /// <summary>Reads the number whose first digit is at <paramref name="start"/>.</summary>
    public static ScannedNumber Scan(string text, int start, int end)
    {
        int at = DigitsEnd(text, start, end);
        int scale = 0;
        if (at + 1 < end && Signs.Fold(text[at]) == '.' && Signs.IsDigit(text[at + 1]))
        {
            int fraction = at + 1;
            at = DigitsEnd(text, fraction, end);
            scale = at - fraction;
        }

        int numberEnd = at;
        if (at < end && Signs.Fold(text[at]) == '%')
        {
            scale += 2;
            at++;
        }

        (long value, bool fits) = ValueOf(text.AsSpan(start, numberEnd - start));
        NumberProblem problem = !fits ? NumberProblem.TooManyDigits : scale > MaxDecimals ? NumberProblem.TooManyDecimals : NumberProblem.None;
        return new ScannedNumber(at, value, scale, problem);
    }

    public static int DigitsEnd(string text, int start, int end)
    {
        int at = start;
        while (at < end && Signs.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static (long Value, bool Fits) ValueOf(ReadOnlySpan<char> digits)
    {
        long value = 0;
        int significant = 0;
        foreach (char c in digits)
        {
            char folded = Signs.Fold(c);
            if (folded == '.' || (folded == '0' && significant == 0))
            {
                continue;
            }

            if (++significant > MaxDigits)
            {
                return (0, false);
            }

            value = (value * 10) + (folded - '0');
        }

        return (value, true);
    }
}
