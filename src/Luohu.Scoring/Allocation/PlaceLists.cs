namespace Luohu.Scoring.Allocation;

/// <summary>Per place a list of choosers, all in two columns: millions of entries in thousands of lists. Immutable and thread-safe.</summary>
internal sealed class PlaceLists
{
    private readonly int[] _ends;
    private readonly int[] _choosers;

    private PlaceLists(int[] ends, int[] choosers) => (_ends, _choosers) = (ends, choosers);

    /// <summary>Of all lists together.</summary>
    public int Count => _choosers.Length;

    /// <summary>The choosers of a place in the order of the list.</summary>
    public IReadOnlyList<int> this[int place]
    {
        get
        {
            int start = place == 0 ? 0 : _ends[place - 1];
            return new ArraySegment<int>(_choosers, start, _ends[place] - start);
        }
    }

    /// <summary><paramref name="each"/>: Names the places in whose lists a chooser stands; called twice for each chooser, in their order.</summary>
    public static PlaceLists Of(int places, int choosers, Action<int, Action<int>> each)
    {
        int[] ends = new int[places];
        Visit(choosers, each, (_, place) => ends[place]++);
        for (int place = 1; place < places; place++)
        {
            ends[place] += ends[place - 1];
        }

        int[] listed = new int[places == 0 ? 0 : ends[^1]];
        int[] at = [0, .. ends.AsSpan(0, Math.Max(0, places - 1))];
        Visit(choosers, each, (chooser, place) => listed[at[place]++] = chooser);
        return new(ends, listed);
    }

    private static void Visit(int choosers, Action<int, Action<int>> each, Action<int, int> found)
    {
        int current = 0;
        Action<int> add = place => found(current, place);
        for (; current < choosers; current++)
        {
            each(current, add);
        }
    }
}
