using Luohu.Scoring.Allocation;

namespace Luohu.Scoring.Tests.Allocation;

/// <summary>
/// Gives out the places in another way, slow and plain: everybody asks for the dearest place there is still hope for; places send the last of those away
/// for whom there is no seat, kinds those beyond their limit; until nobody is sent away.
/// </summary>
internal static class ReferenceChoosing
{
    public static IReadOnlyDictionary<string, string?> Outcome(ChoiceRound round)
    {
        Dictionary<string, Queue<string>> hopes = round.Order.ToDictionary(p => p, p => new Queue<string>(round.Wishes[p].Where(w => !round.IsClosed(p, w))));
        bool isSettled = false;
        while (!isSettled)
        {
            string[] sentAway = [.. round.Places.SelectMany(p => Beyond(round, Asking(round, hopes, q => q == p.Id), Math.Min(p.Capacity, p.Cap ?? p.Capacity)))];
            if (sentAway.Length == 0)
            {
                sentAway = [.. round.Limits.SelectMany(l => Beyond(round, Asking(round, hopes, q => round.Place(q).Kind == l.Kind), l.Most))];
            }

            foreach (string person in sentAway)
            {
                hopes[person].Dequeue();
            }

            isSettled = sentAway.Length == 0;
        }

        return hopes.ToDictionary(h => h.Key, h => h.Value.TryPeek(out string? place) ? place : null);
    }

    private static IEnumerable<string> Asking(ChoiceRound round, Dictionary<string, Queue<string>> hopes, Func<string, bool> isAsked) =>
        round.Order.Where(p => hopes[p].TryPeek(out string? place) && isAsked(place));

    /// <summary>All but the first so many.</summary>
    private static IEnumerable<string> Beyond(ChoiceRound round, IEnumerable<string> asking, int seats) =>
        asking.OrderBy(p => round.Order.ToList().IndexOf(p)).Skip(seats);
}
