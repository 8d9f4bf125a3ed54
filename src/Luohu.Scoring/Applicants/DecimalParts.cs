namespace Luohu.Scoring.Applicants;

/// <summary>A decimal as a 64-bit number of units of 10^-scale.</summary>
internal static class DecimalParts
{
    /// <summary>No fact has more decimals.</summary>
    private const int MostDecimals = 9;

    /// <summary>
    /// The exact parts, without trailing zeros. What does not fit becomes a number with fewer, yet still too many decimals (its last
    /// digit never zero, so that nobody can trim it), or else the largest number.
    /// </summary>
    public static (long Number, int Scale) Of(decimal value)
    {
        int scale = value.Scale;
        while (scale > 0 && value == decimal.Round(value, scale - 1, MidpointRounding.ToZero))
        {
            scale--;
        }

        if (TryScale(value, scale, out decimal exact))
        {
            return ((long)exact, scale);
        }

        for (int fewer = scale - 1; fewer > MostDecimals; fewer--)
        {
            if (TryScale(value, fewer, out decimal cut))
            {
                return ((long)cut % 10 == 0 ? (long)cut + Math.Sign(value) : (long)cut, fewer);
            }
        }

        return (value < 0 ? -(long.MaxValue - 1) : long.MaxValue - 1, 0);
    }

    private static bool TryScale(decimal value, int scale, out decimal scaled)
    {
        scaled = decimal.Round(value, scale, MidpointRounding.ToZero);
        for (int i = 0; i < scale && Math.Abs(scaled) < long.MaxValue; i++)
        {
            scaled *= 10;
        }

        return Math.Abs(scaled) < long.MaxValue - 1;
    }
}
