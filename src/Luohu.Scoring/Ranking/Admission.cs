using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Ranking;

/// <summary>Admits the candidates of a list, round by round.</summary>
internal static class Admission
{
    /// <summary>Who is admitted.</summary>
    /// <param name="list">The candidates in order, with the rules by which they were ordered.</param>
    /// <param name="quotas">The places.</param>
    /// <param name="declined">The ids of those who declined: the rounds are computed without them. Ids that are not in the list change nothing.</param>
    /// <exception cref="ScoringException">Lots are to decide and there is no seed; a group of candidates has no quota; or rounds go by zone and quotas do not.</exception>
    public static AdmissionResult Run(RankedList list, Quotas quotas, IReadOnlySet<string>? declined = null)
    {
        var placings = new PlacingTable(list);
        MarkDeclined(list, placings, declined);
        if (!quotas.IsLimited)
        {
            return AdmitAll(list, placings);
        }

        if (!quotas.ByZone && list.Rules.Rounds.Any(r => !r.IsPooled || r.ZoneAtMost is not null))
        {
            throw new ScoringException([Catalogue.ZoneRoundWithoutZoneQuotas()]);
        }

        return new AdmissionRounds(list, new CompetitorClasses(list, quotas), placings).Run();
    }

    private static void MarkDeclined(RankedList list, PlacingTable placings, IReadOnlySet<string>? declined)
    {
        for (int position = 0; position < list.Count && declined is { Count: > 0 }; position++)
        {
            if (declined.Contains(list[position].Id))
            {
                placings.Mark(position, AdmissionState.Declined, AdmissionReason.HasDeclined);
            }
        }
    }

    /// <summary>Without quotas there is one competition, which nobody loses.</summary>
    private static AdmissionResult AdmitAll(RankedList list, PlacingTable placings)
    {
        int[] open = [.. Enumerable.Range(0, list.Count).Where(placings.IsOpen)];
        foreach (int position in open)
        {
            placings.Mark(position, AdmissionState.Admitted, AdmissionReason.NoQuota, 0);
        }

        var line = new AdmissionLine { Round = 1, Competitors = open.Length, Admitted = open.Length, LastAdmitted = open.Length > 0 ? open[^1] : -1 };
        int[] lines = [0];
        return new AdmissionResult(list, [line], placings.Finish(1, _ => lines), _ => lines);
    }
}
