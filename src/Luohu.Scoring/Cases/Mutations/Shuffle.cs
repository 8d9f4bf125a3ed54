namespace Luohu.Scoring.Cases.Mutations;

/// <summary>A sample that depends on its seed alone, on every machine.</summary>
internal static class Shuffle
{
    /// <summary>So many of the items, none twice, in the order drawn; all when there are fewer.</summary>
    public static IReadOnlyList<T> Sample<T>(IEnumerable<T> items, int count, ulong seed)
    {
        T[] all = [.. items];
        int drawn = Math.Min(count, all.Length);
        for (int i = 0; i < drawn; i++)
        {
            seed = unchecked(seed + 0x9E3779B97F4A7C15);
            int other = i + (int)(Mix(seed) % (ulong)(all.Length - i));
            (all[i], all[other]) = (all[other], all[i]);
        }

        return all[..drawn];
    }

    /// <summary>SplitMix64.</summary>
    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
