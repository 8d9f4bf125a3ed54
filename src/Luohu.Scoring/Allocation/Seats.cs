namespace Luohu.Scoring.Allocation;

/// <summary>What is still free while places are given out. Not thread-safe.</summary>
internal sealed class Seats
{
    private readonly PlaceTable _places;
    private readonly int[] _left;
    private readonly int[] _kindLeft;

    /// <summary><paramref name="choosers"/>: How many choose; <see cref="FilledBy"/> of what nobody fills.</summary>
    public Seats(PlaceTable places, IReadOnlyList<KindLimit> limits, int choosers)
    {
        _places = places;
        _left = [.. Enumerable.Range(0, places.Count).Select(p => places[p].Seats)];
        _kindLeft = [.. places.Kinds.Select(kind => limits.FirstOrDefault(l => l.Kind == kind)?.Most ?? int.MaxValue)];
        FilledBy = [.. _left.Select(seats => seats == 0 ? -1 : choosers)];
        KindFilledBy = [.. _kindLeft.Select(most => most == 0 ? -1 : choosers)];
    }

    /// <summary>Per place who took its last seat; -1 where there never was one.</summary>
    public int[] FilledBy { get; }

    /// <summary>Per kind who took the last that its limit lets in; -1 where it lets in nobody.</summary>
    public int[] KindFilledBy { get; }

    /// <summary>Takes a seat of the first place that is open and free; which of the wishes that was, or -1.</summary>
    public int Take(ReadOnlySpan<int> wishes, int chooser, string? zone)
    {
        for (int wish = 0; wish < wishes.Length; wish++)
        {
            int place = wishes[wish];
            int kind = _places.KindOf(place);
            if (_left[place] > 0 && (kind < 0 || _kindLeft[kind] > 0) && !Choosing.IsClosed(_places[place], zone))
            {
                Take(place, kind, chooser);
                return wish;
            }
        }

        return -1;
    }

    private void Take(int place, int kind, int chooser)
    {
        if (--_left[place] == 0)
        {
            FilledBy[place] = chooser;
        }

        // A kind without a limit never comes to nothing: nobody has that many choosers.
        if (kind >= 0 && --_kindLeft[kind] == 0)
        {
            KindFilledBy[kind] = chooser;
        }
    }
}
