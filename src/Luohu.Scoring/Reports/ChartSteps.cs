namespace Luohu.Scoring.Reports;

/// <summary>Round widths, each a multiple of the first by 1, 2 or 5 and a power of ten.</summary>
internal static class ChartSteps
{
    public static IEnumerable<decimal> From(decimal unit)
    {
        for (; ; unit *= 10)
        {
            yield return unit;
            yield return 2 * unit;
            yield return 5 * unit;
        }
    }
}
