using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>Reads a table of places by zone, by use, or by both: columns 区域/zone and 用途/use, of which one may be missing, and 名额/places.</summary>
internal static class QuotaTableReader
{
    private const int Zone = 0;
    private const int Use = 1;
    private const int Places = 2;

    private static readonly TableColumn[] Columns =
        [new(new("区域", "zone")), new(new("用途", "use")), new(new("名额", "places"), IsRequired: true)];

    /// <summary>Reads the table. A zone or use that the ruleset names and the table leaves out is a mistake: none is written 0.</summary>
    /// <remarks>
    /// <paramref name="csv"/>: Read to its end, and not closed.
    /// <paramref name="sourceName"/>: What messages call the table, usually a file path.
    /// <paramref name="zones"/>: Those of the ruleset; empty: any will do.
    /// <paramref name="uses"/>: Those of the ruleset; empty: any will do.
    /// </remarks>
    public static FileReading<Quotas> Read(Stream csv, string sourceName, IReadOnlyList<string> zones, IReadOnlyList<string> uses)
    {
        var mistakes = new FileMistakes(sourceName);
        var rows = new TableRows(csv, Columns, null, mistakes);
        if (!mistakes.HasErrors && !rows.Has(Zone) && !rows.Has(Use))
        {
            mistakes.Add(Catalogue.QuotaWithoutKey());
            return mistakes.Close<Quotas>(null);
        }

        IReadOnlyList<QuotaGroup> groups = ReadRows(rows, zones, uses);
        if (!mistakes.HasErrors && groups.Count == 0)
        {
            mistakes.Add(Catalogue.TableWithoutRows());
        }

        if (!mistakes.HasErrors)
        {
            mistakes.AddRange(FindMissing(groups, rows.Has(Zone) ? [.. zones] : [null], rows.Has(Use) ? [.. uses] : [null]));
        }

        return mistakes.Close(mistakes.HasErrors ? null : Quotas.By(rows.Has(Zone), rows.Has(Use), groups));
    }

    private static IReadOnlyList<QuotaGroup> ReadRows(TableRows rows, IReadOnlyList<string> zones, IReadOnlyList<string> uses)
    {
        var groups = new List<QuotaGroup>();
        var lines = new Dictionary<(string? Zone, string? Use), int>();
        while (rows.Read())
        {
            string? zone = ReadKey(rows, Zone, zones, Catalogue.ProfileZoneUnknown);
            string? use = ReadKey(rows, Use, uses, Catalogue.ProfileUseUnknown);
            int places = rows.Whole(Places) ?? 0;
            if ((zone is null && rows.Has(Zone)) || (use is null && rows.Has(Use)))
            {
                continue;
            }

            if (!lines.TryAdd((zone, use), rows.Row))
            {
                rows.Report(Catalogue.QuotaRepeated(zone, use, lines[(zone, use)]), rows.Has(Zone) ? Zone : Use);
            }

            groups.Add(new(zone, use, places));
        }

        return groups;
    }

    private static string? ReadKey(TableRows rows, int column, IReadOnlyList<string> known, Func<string, IReadOnlyList<string>, Diagnostic> unknown)
    {
        if (!rows.Has(column) || rows.Text(column) is not { } key)
        {
            return null;
        }

        if (known.Count > 0 && !known.Contains(key, StringComparer.Ordinal))
        {
            rows.Report(unknown(key, NearNames.Find(key, known)), column);
            return null;
        }

        return key;
    }

    private static IReadOnlyList<Diagnostic> FindMissing(IReadOnlyList<QuotaGroup> groups, IReadOnlyList<string?> zones, IReadOnlyList<string?> uses)
    {
        HashSet<(string?, string?)> there = [.. groups.Select(g => (g.Zone, g.Use))];
        return [.. from zone in zones from use in uses where !there.Contains((zone, use)) select Catalogue.QuotaRowMissing(zone, use)];
    }
}
