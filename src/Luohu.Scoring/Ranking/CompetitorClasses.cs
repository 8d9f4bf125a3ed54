using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Ranking;

/// <summary>
/// Sorts the candidates of a list by the places they compete for. A class is a group of the quotas, or those of one pool whose zone is not known, or those
/// whose use is not known. A pool is all groups of one use: places of different zones are put together, places of different uses never.
/// </summary>
internal sealed class CompetitorClasses
{
    private readonly int[] _classOf;
    private readonly int[] _poolOf;

    public CompetitorClasses(RankedList list, Quotas quotas)
    {
        Groups = quotas.Groups;
        Pools = [.. quotas.Groups.Select(g => g.Use).Distinct()];
        _poolOf = [.. quotas.Groups.Select(g => IndexOf(g.Use)), .. Enumerable.Range(0, Pools.Count), -1];
        _classOf = Classes(list, quotas);
    }

    public IReadOnlyList<QuotaGroup> Groups { get; }

    /// <summary>The use of each pool; one null when places are not given by use.</summary>
    public IReadOnlyList<string?> Pools { get; }

    /// <summary>The number of classes.</summary>
    public int Count => _poolOf.Length;

    public int Of(int position) => _classOf[position];

    /// <summary>Whether the class is a group of the quotas.</summary>
    public bool IsGroup(int competitorClass) => competitorClass < Groups.Count;

    /// <summary>The pool of a class; -1 when the use is not known.</summary>
    public int PoolOf(int competitorClass) => _poolOf[competitorClass];

    private int IndexOf(string? use)
    {
        int pool = 0;
        while (!string.Equals(Pools[pool], use, StringComparison.Ordinal))
        {
            pool++;
        }

        return pool;
    }

    private int[] Classes(RankedList list, Quotas quotas)
    {
        Dictionary<(string?, string?), int> groups = quotas.Groups.Index().ToDictionary(g => (g.Item.Zone, g.Item.Use), g => g.Index);
        var missing = new Dictionary<(string? Zone, string? Use), int>();
        var classes = new int[list.Count];
        for (int position = 0; position < classes.Length; position++)
        {
            CandidateRow row = list[position];
            (string? Zone, string? Use) group = (quotas.ByZone ? row.Zone : null, quotas.ByUse ? row.Use : null);
            classes[position] = groups.TryGetValue(group, out int index) ? index : ClassWithoutGroup(quotas, group);
            if (classes[position] < 0)
            {
                missing[group] = missing.GetValueOrDefault(group) + 1;
            }
        }

        Refuse(missing);
        return classes;
    }

    /// <summary>The class of somebody whose zone or use is not known; -1 when a group is missing.</summary>
    private int ClassWithoutGroup(Quotas quotas, (string? Zone, string? Use) group)
    {
        if (quotas.ByUse && (group.Use is null || !Pools.Contains(group.Use)))
        {
            return group.Use is null ? Count - 1 : -1;
        }

        return quotas.ByZone && group.Zone is null ? Groups.Count + IndexOf(group.Use) : -1;
    }

    private static void Refuse(Dictionary<(string? Zone, string? Use), int> missing)
    {
        if (missing.Count > 0)
        {
            throw new ScoringException([.. missing
                .OrderBy(m => m.Key.Zone, StringComparer.Ordinal).ThenBy(m => m.Key.Use, StringComparer.Ordinal)
                .Select(m => Catalogue.QuotaMissing(m.Key.Zone, m.Key.Use, m.Value))]);
        }
    }
}
