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

    /// <summary>Reads the table. What the ruleset knows and the table leaves out is a matter of <see cref="QuotaTable.FindMissing"/>.</summary>
    /// <remarks>
    /// <paramref name="csv"/>: Read to its end, and not closed.
    /// <paramref name="sourceName"/>: What messages call the table, usually a file path.
    /// <paramref name="zones"/>: Those of the ruleset; empty: any will do.
    /// <paramref name="uses"/>: Those of the ruleset; empty: any will do.
    /// </remarks>
    public static FileReading<QuotaTable> Read(Stream csv, string sourceName, IReadOnlyList<string> zones, IReadOnlyList<string> uses)
    {
        var mistakes = new FileMistakes(sourceName);
        var rows = new TableRows(csv, Columns, null, mistakes);
        if (!mistakes.HasErrors && !rows.Has(Zone) && !rows.Has(Use))
        {
            mistakes.Add(Catalogue.QuotaWithoutKey());
            return mistakes.Close<QuotaTable>(null);
        }

        var read = new OrderedDictionary<(string? Zone, string? Use), QuotaRow>();
        while (rows.Read())
        {
            if (ReadRow(rows, zones, uses) is { } row && !read.TryAdd((row.Zone, row.Use), row))
            {
                rows.Report(Catalogue.QuotaRepeated(row.Zone, row.Use, read[(row.Zone, row.Use)].Line), rows.Has(Zone) ? Zone : Use);
            }
        }

        if (!mistakes.HasErrors && read.Count == 0)
        {
            mistakes.Add(Catalogue.TableWithoutRows());
        }

        return mistakes.Close(mistakes.HasErrors ? null : new QuotaTable(rows.Has(Zone), rows.Has(Use), [.. read.Values]));
    }

    /// <summary>Null when the zone or the use is not known.</summary>
    private static QuotaRow? ReadRow(TableRows rows, IReadOnlyList<string> zones, IReadOnlyList<string> uses)
    {
        string? zone = ReadKey(rows, Zone, zones, Catalogue.ProfileZoneUnknown);
        string? use = ReadKey(rows, Use, uses, Catalogue.ProfileUseUnknown);
        int? places = rows.Whole(Places);
        bool isKnown = (zone is not null || !rows.Has(Zone)) && (use is not null || !rows.Has(Use));
        return isKnown ? new(zone, use, places ?? 0, rows.Row) : null;
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
}
