using System.Runtime.InteropServices;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Batch;

/// <summary>Counts totals by intervals of one width: a point, doubled whenever there are too many intervals, so that memory stays small. Not thread-safe.</summary>
internal sealed class TotalBins(int scale)
{
    private const int Most = 2000;

    private Dictionary<long, long> _bins = [];
    private long _width = ExactMath.Pow10(scale);

    public void Add(long total)
    {
        Add(_bins, FloorOf(total, _width), 1);
        while (_bins.Count > Most)
        {
            Coarsen();
        }
    }

    public IReadOnlyList<TotalCount> ToList() =>
        [.. _bins.OrderBy(b => b.Key).Select(b => new TotalCount(Points.Of(b.Key * _width, scale), Points.Of((b.Key + 1) * _width, scale), b.Value))];

    private void Coarsen()
    {
        _width *= 2;
        Dictionary<long, long> wider = [];
        foreach ((long bin, long count) in _bins)
        {
            Add(wider, FloorOf(bin, 2), count);
        }

        _bins = wider;
    }

    private static void Add(Dictionary<long, long> bins, long bin, long count) => CollectionsMarshal.GetValueRefOrAddDefault(bins, bin, out _) += count;

    private static long FloorOf(long value, long width) => value >= 0 ? value / width : -((-value + width - 1) / width);
}
