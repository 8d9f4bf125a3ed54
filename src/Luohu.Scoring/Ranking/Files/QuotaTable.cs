using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>The places of a year, by zone, by use, or by both, as a table handed in beside the ruleset. Immutable and thread-safe.</summary>
internal sealed class QuotaTable
{
    private readonly Dictionary<(string? Zone, string? Use), QuotaRow> _rows;

    /// <summary><paramref name="rows"/>: No two of one zone and use.</summary>
    public QuotaTable(bool byZone, bool byUse, IReadOnlyList<QuotaRow> rows)
    {
        (ByZone, ByUse, Rows) = (byZone, byUse, rows);
        _rows = rows.ToDictionary(r => (r.Zone, r.Use));
    }

    /// <summary>The table has a column of zones.</summary>
    public bool ByZone { get; }

    /// <summary>The table has a column of uses.</summary>
    public bool ByUse { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<QuotaRow> Rows { get; }

    /// <summary>The places of a zone and use, of which a table without such a column takes no notice; null when the table does not say.</summary>
    public int? Find(string? zone, string? use) => _rows.GetValueOrDefault((ByZone ? zone : null, ByUse ? use : null))?.Places;

    /// <summary>An error for each zone and use that the table should name and does not; an empty list: none that anybody knows of.</summary>
    public IReadOnlyList<Diagnostic> FindMissing(IReadOnlyList<string> zones, IReadOnlyList<string> uses)
    {
        string?[] wantedZones = ByZone ? [.. zones] : [null];
        string?[] wantedUses = ByUse ? [.. uses] : [null];
        return
        [
            .. from zone in wantedZones
               from use in wantedUses
               where !_rows.ContainsKey((zone, use))
               select Catalogue.QuotaMissing(zone, use),
        ];
    }
}
