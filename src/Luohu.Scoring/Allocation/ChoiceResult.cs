namespace Luohu.Scoring.Allocation;

/// <summary>
/// Who got which place, and why not the dearer ones. Choosers are named by their place in the list, from 0. Immutable and thread-safe, as long as nobody
/// adds to the wishes.
/// </summary>
internal sealed class ChoiceResult
{
    private readonly int[] _granted;
    private readonly int[] _filledBy;
    private readonly int[] _kindFilledBy;
    private readonly PlaceLists _holders;
    private readonly PlaceLists _waiting;

    /// <summary>
    /// <paramref name="granted"/>: Per chooser which of the own wishes was granted, from 0; -1 for none.
    /// <paramref name="filledBy"/>: Per place who took the last seat; -1 when there never was one, the number of choosers when seats are left.
    /// <paramref name="kindFilledBy"/>: The same per kind.
    /// </summary>
    public ChoiceResult(PlaceTable places, WishTable wishes, IReadOnlyList<Chooser> choosers, ChoiceRules rules, int[] granted, int[] filledBy, int[] kindFilledBy)
    {
        (Places, Wishes, Choosers, Rules) = (places, wishes, choosers, rules);
        (_granted, _filledBy, _kindFilledBy) = (granted, filledBy, kindFilledBy);
        _holders = PlaceLists.Of(places.Count, choosers.Count, (chooser, add) => AddHeld(chooser, add));
        _waiting = PlaceLists.Of(places.Count, choosers.Count, (chooser, add) => AddWaiting(chooser, add));
    }

    public PlaceTable Places { get; }

    public WishTable Wishes { get; }

    /// <summary>In the order in which they chose.</summary>
    public IReadOnlyList<Chooser> Choosers { get; }

    public ChoiceRules Rules { get; }

    /// <summary>How many have a place.</summary>
    public int Placed => _holders.Count;

    /// <summary>Which of the own wishes was granted, from 0; -1 for none.</summary>
    public int WishOf(int chooser) => _granted[chooser];

    /// <summary>The number of the place got, or -1.</summary>
    public int PlaceOf(int chooser) => _granted[chooser] < 0 ? -1 : WishesOf(chooser)[_granted[chooser]];

    /// <summary>The wishes of a chooser, as numbers of places; empty for who made none.</summary>
    public ReadOnlySpan<int> WishesOf(int chooser) => Wishes.Of(Choosers[chooser].Person);

    /// <summary>Why each wish was not granted that is dearer than the one that was; all of them, for who has no place.</summary>
    public IReadOnlyList<Refusal> RefusalsOf(int chooser)
    {
        ReadOnlySpan<int> wishes = WishesOf(chooser);
        var refusals = new Refusal[_granted[chooser] < 0 ? wishes.Length : _granted[chooser]];
        for (int wish = 0; wish < refusals.Length; wish++)
        {
            refusals[wish] = RefusalOf(chooser, wishes[wish]);
        }

        return refusals;
    }

    /// <summary>What became of a place.</summary>
    public PlaceOutcome OutcomeOf(int place) => new(place, _holders[place], _waiting[place], Places[place].Seats - _holders[place].Count);

    /// <summary>Who took the last that a limit lets in of a kind; -1 when it lets in nobody, null when more could have a place or there is no limit.</summary>
    public int? KindFilledBy(int kind) => _kindFilledBy[kind] == Choosers.Count ? null : _kindFilledBy[kind];

    private Refusal RefusalOf(int chooser, int place)
    {
        PlaceRow row = Places[place];
        return Choosing.IsClosed(row, Choosers[chooser].Zone) ? new(place, RefusalReason.OtherZone, -1)
            : _filledBy[place] < chooser ? new(place, row.IsCapped ? RefusalReason.Capped : RefusalReason.Full, _filledBy[place])
            : new(place, RefusalReason.KindLimit, _kindFilledBy[Places.KindOf(place)]);
    }

    private void AddHeld(int chooser, Action<int> add)
    {
        if (_granted[chooser] >= 0)
        {
            add(PlaceOf(chooser));
        }
    }

    private void AddWaiting(int chooser, Action<int> add)
    {
        ReadOnlySpan<int> wishes = WishesOf(chooser);
        foreach (int place in _granted[chooser] < 0 ? wishes : wishes[.._granted[chooser]])
        {
            if (!Choosing.IsClosed(Places[place], Choosers[chooser].Zone))
            {
                add(place);
            }
        }
    }
}
