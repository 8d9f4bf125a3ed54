namespace Luohu.Scoring.Tests.Architecture;

/// <summary>What every guard asserts: that it found nothing, and that it looked at enough.</summary>
internal static class Guard
{
    /// <summary>Fails with all findings, one a line.</summary>
    public static void FoundNothing(IEnumerable<string?> findings)
    {
        string all = string.Join('\n', findings);
        Assert.True(all.Length == 0, "\n" + all);
    }

    public static void LookedAt(int count, int least, string what) =>
        Assert.True(count >= least, FormattableString.Invariant($"The guard looked at {count} {what} only; at least {least} were expected."));
}
