using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Assessments;

/// <summary>Scaled numbers as decimals: exact, and without trailing zeros, so that equal numbers are written alike.</summary>
internal static class Points
{
    public static decimal Of(long value, int scale)
    {
        long divisor = ExactMath.Pow10(scale);
        while (scale > 0 && value % 10 == 0)
        {
            value /= 10;
            divisor /= 10;
            scale--;
        }

        return (decimal)value / divisor;
    }
}
