using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Allocation;

/// <summary>Choosing places in order (轮候选择): each takes the dearest of the own wishes that is still free.</summary>
internal static class Choosing
{
    /// <summary>Gives out the places in the order of the list.</summary>
    /// <remarks>
    /// <paramref name="choosers"/>: No person twice; equals stand together.
    /// <paramref name="idOf"/>: What messages call a person.
    /// </remarks>
    public static (ChoiceResult? Result, IReadOnlyList<Diagnostic> Diagnostics) Run(
        PlaceTable places, WishTable wishes, IReadOnlyList<Chooser> choosers, ChoiceRules rules, Func<int, string> idOf)
    {
        if (!rules.LotsDecide && FindEquals(wishes, choosers) is { } equals)
        {
            (string first, string second) = (idOf(choosers[equals.First].Person), idOf(choosers[equals.Second].Person));
            return (null, [Catalogue.ChoosersEqual(equals.Count, equals.Groups, first, second, rules.LotsAreTheRule)]);
        }

        return (GiveOut(places, wishes, choosers, rules), []);
    }

    /// <summary>Those whose order matters and is not told by their claims; null when there are none. Who has no wishes matters to nobody.</summary>
    public static EqualChoosers? FindEquals(WishTable wishes, IReadOnlyList<Chooser> choosers)
    {
        EqualChoosers? found = null;
        var wishing = new List<int>();
        for (int i = 0; i <= choosers.Count; i++)
        {
            bool isNext = i == choosers.Count || (i > 0 && choosers[i].FirstEqual != choosers[i - 1].FirstEqual);
            if (isNext && wishing.Count > 1)
            {
                found = found is null
                    ? new(wishing.Count, 1, wishing[0], wishing[1])
                    : found with { Count = found.Count + wishing.Count, Groups = found.Groups + 1 };
            }

            if (isNext)
            {
                wishing.Clear();
            }

            if (i < choosers.Count && !wishes.Of(choosers[i].Person).IsEmpty)
            {
                wishing.Add(i);
            }
        }

        return found;
    }

    /// <summary>A place that is open only to a zone that is not, or is not known to be, the chooser's.</summary>
    public static bool IsClosed(PlaceRow place, string? zone) => place.OwnZoneOnly && (zone is null || !string.Equals(place.Zone, zone, StringComparison.Ordinal));

    private static ChoiceResult GiveOut(PlaceTable places, WishTable wishes, IReadOnlyList<Chooser> choosers, ChoiceRules rules)
    {
        var seats = new Seats(places, rules.KindLimits, choosers.Count);
        int[] granted = new int[choosers.Count];
        for (int i = 0; i < granted.Length; i++)
        {
            granted[i] = seats.Take(wishes.Of(choosers[i].Person), i, choosers[i].Zone);
        }

        return new(places, wishes, choosers, rules, granted, seats.FilledBy, seats.KindFilledBy);
    }
}
