namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Compares what a twin takes for granted with the layout of the plan.</summary>
internal static class SlotCheck
{
    public static void Same(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        if (!expected.SequenceEqual(found, StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"the plan lays out {what} as: {string.Join(' ', found)}");
        }
    }
}
