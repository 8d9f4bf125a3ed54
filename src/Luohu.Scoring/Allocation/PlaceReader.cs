using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Allocation;

/// <summary>Reads the places of a round: a table with 编号/id and 名额/places, and perhaps 名称/name, 类别/kind, 区域/zone, 上限/cap, 仅限本区/own_zone_only.</summary>
internal static class PlaceReader
{
    private const int Id = 0;
    private const int Name = 1;
    private const int Kind = 2;
    private const int Zone = 3;
    private const int Capacity = 4;
    private const int Cap = 5;
    private const int OwnZoneOnly = 6;

    private static readonly TableColumn[] Columns =
    [
        TableColumn.Id, new(new("名称", "name")), new(new("类别", "kind")), new(new("区域", "zone")), new(new("名额", "places"), IsRequired: true),
        new(new("上限", "cap")), new(new("仅限本区", "own_zone_only")),
    ];

    /// <summary>Reads the table; the places in its order.</summary>
    /// <remarks>
    /// <paramref name="csv"/>: Read to its end, and not closed.
    /// <paramref name="sourceName"/>: What messages call the table, usually a file path.
    /// <paramref name="zones"/>: Those of the ruleset; empty: any will do.
    /// </remarks>
    public static FileReading<PlaceTable> Read(Stream csv, string sourceName, IReadOnlyList<string> zones)
    {
        var mistakes = new FileMistakes(sourceName);
        var rows = new TableRows(csv, Columns, null, mistakes);
        var read = new OrderedDictionary<string, PlaceRow>(StringComparer.Ordinal);
        while (rows.Read())
        {
            PlaceRow row = ReadRow(rows, zones);
            if (row.Id.Length > 0 && !read.TryAdd(row.Id, row))
            {
                rows.Report(Catalogue.TableRowRepeated(CellText.Quote(row.Id), read[row.Id].Line), Id);
            }
        }

        if (!mistakes.HasErrors && read.Count == 0)
        {
            mistakes.Add(Catalogue.TableWithoutRows());
        }

        return mistakes.Close(new PlaceTable(read.Values));
    }

    private static PlaceRow ReadRow(TableRows rows, IReadOnlyList<string> zones)
    {
        var row = new PlaceRow(rows.Text(Id) ?? string.Empty, rows.Whole(Capacity) ?? 0, rows.Row)
        {
            Name = rows.OptionalText(Name),
            Kind = rows.OptionalText(Kind),
            Zone = rows.OptionalText(Zone),
            Cap = rows.OptionalWhole(Cap),
            OwnZoneOnly = rows.Flag(OwnZoneOnly),
        };
        if (row.Zone is { } zone && zones.Count > 0 && !zones.Contains(zone, StringComparer.Ordinal))
        {
            rows.Report(Catalogue.ProfileZoneUnknown(CellText.Quote(zone), NearNames.Find(zone, zones)), Zone);
        }

        if (row is { OwnZoneOnly: true, Zone: null })
        {
            rows.Report(Catalogue.OwnZoneOfNoZone(), OwnZoneOnly);
        }

        if (row.Cap > row.Capacity && rows.Mistakes.IsEmpty)
        {
            rows.Report(Catalogue.CapAboveCapacity(row.Cap ?? 0, row.Capacity), Cap);
        }

        return row;
    }
}
