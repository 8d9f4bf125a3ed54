using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>The numbers of ranks, over the list and inside each zone.</summary>
internal sealed class RankNumbers
{
    private readonly int[] _inList;
    private readonly int[] _inZone;

    public RankNumbers(RankStyle style, int[] firsts, Func<int, string?> zoneOf)
    {
        _inList = new int[firsts.Length];
        _inZone = new int[firsts.Length];
        var list = new RankCounter(style);
        var zones = new Dictionary<string, RankCounter>(StringComparer.Ordinal);
        for (int position = 0; position < firsts.Length; position++)
        {
            _inList[position] = list.Next(firsts[position]);
            if (zoneOf(position) is { } zone)
            {
                _inZone[position] = (zones.TryGetValue(zone, out RankCounter? counter) ? counter : zones[zone] = new RankCounter(style)).Next(firsts[position]);
            }
        }
    }

    public int Of(int position) => _inList[position];

    public int InZone(int position) => _inZone[position];
}
