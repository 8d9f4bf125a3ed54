using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>Knows the zones of a ruleset. Immutable and thread-safe.</summary>
internal sealed class ZoneCheck
{
    private readonly HashSet<string> _zones;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public ZoneCheck(IReadOnlySet<string> zones)
    {
        _zones = new HashSet<string>(zones, StringComparer.Ordinal);
        _lookup = _zones.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The mistake when there is no such zone. Texts that are no zone at all, empty or too long, are left to the field.</summary>
    public Diagnostic? Check(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> zone = text.Trim();
        return zone.IsEmpty || zone.Length > CellConverter.MaxTextLength || _lookup.Contains(zone)
            ? null
            : Catalogue.ProfileZoneUnknown(CellText.Quote(zone), NearNames.Find(zone.ToString(), _zones));
    }
}
