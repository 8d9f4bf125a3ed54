namespace Luohu.Scoring.Ranking;

/// <summary>How many places there are. Immutable.</summary>
internal sealed class Quotas
{
    /// <summary>No group has more places, so that sums of them stay exact.</summary>
    public const long MostPlaces = 1_000_000_000;

    private Quotas(bool isLimited, bool byZone, bool byUse, IReadOnlyList<QuotaGroup> groups)
    {
        IsLimited = isLimited;
        ByZone = byZone;
        ByUse = byUse;
        Groups = groups;
    }

    /// <summary>No limit: everybody who takes part is admitted, and only ranked.</summary>
    public static Quotas None { get; } = new(false, false, false, []);

    public bool IsLimited { get; }

    public bool ByZone { get; }

    public bool ByUse { get; }

    /// <summary>In the order in which they are told. One group without zone and use for a quota over all.</summary>
    public IReadOnlyList<QuotaGroup> Groups { get; }

    /// <summary>So many places for all together.</summary>
    public static Quotas Of(long places) => By(false, false, [new QuotaGroup(null, null, places)]);

    /// <summary>Places for each group. Zones that nobody applied in count for the pool, so they are to be named too.</summary>
    /// <param name="byZone">Whether every group has a zone; else none has.</param>
    /// <param name="byUse">Whether every group has a use; else none has.</param>
    /// <param name="groups">No two for the same zone and use: whoever reads them sees to that.</param>
    public static Quotas By(bool byZone, bool byUse, IReadOnlyList<QuotaGroup> groups)
    {
        bool isSound = groups.All(g => g.Zone is not null == byZone && g.Use is not null == byUse && g.Places is >= 0 and <= MostPlaces)
            && groups.Select(g => (g.Zone, g.Use)).Distinct().Count() == groups.Count
            && (byZone || byUse || groups.Count == 1);
        return isSound ? new Quotas(true, byZone, byUse, groups) : throw new ArgumentException("Each group has the zone and use that places are given by, and its own places.", nameof(groups));
    }
}
