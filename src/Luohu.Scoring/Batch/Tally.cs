using System.Runtime.InteropServices;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Batch;

/// <summary>Counts what was written, block by block in their order. Not thread-safe.</summary>
internal sealed class Tally(BoundRuleset ruleset, DateOnly asOf, bool findDuplicates)
{
    private readonly long[] _verdicts = new long[Enum.GetValues<Verdict>().Length];
    private readonly long[] _tracks = new long[ruleset.Tracks.Count];
    private readonly TotalBins _totals = new(ruleset.PointScale);
    private readonly RepeatedIds _ids = new();
    private readonly RejectTally _reasons = new();
    private readonly decimal? _line = PassLine.Of(ruleset, asOf);
    private readonly LineTally? _atLine = PassLine.Of(ruleset, asOf) is { } line ? new(line, ruleset.PointScale) : null;
    private long _lines;
    private long _rejects;
    private long _blank;
    private long _lowest = long.MaxValue;
    private long _highest = long.MinValue;
    private Int128 _sum;
    private long _markedIds;
    private bool _isStopped;

    public BatchProgress Add(Block block)
    {
        _lines += block.Lines;
        _blank += block.Blank;
        _markedIds += block.MarkedIds;
        _isStopped |= block.IsStopped;
        foreach (ref readonly BatchRow row in CollectionsMarshal.AsSpan(block.Rows))
        {
            Add(block, row);
        }

        return new(block.BytesRead, _lines, _rejects);
    }

    public BatchSummary ToSummary() => new()
    {
        Lines = _lines,
        Rejects = _rejects,
        Blank = _blank,
        IsStopped = _isStopped,
        Eligible = _verdicts[(int)Verdict.Eligible],
        Ineligible = _verdicts[(int)Verdict.Ineligible],
        Undetermined = _verdicts[(int)Verdict.Undetermined],
        Tracks = [.. ruleset.Tracks.Select((t, i) => new TrackCount(t.Id, t.Name ?? t.Id, _tracks[i]))],
        Lowest = _lowest > _highest ? null : PointsOf(_lowest),
        Highest = _lowest > _highest ? null : PointsOf(_highest),
        Sum = (decimal)_sum / ExactMath.Pow10(ruleset.PointScale),
        MarkedIds = _markedIds,
        Totals = _totals.ToList(),
        Line = _line,
        AtLine = _atLine?.ToCounts(),
        RejectCodes = _reasons.ToList(),
        DuplicateCount = _ids.Count,
        Duplicates = _ids.Named,
    };

    private void Add(Block block, in BatchRow row)
    {
        if (findDuplicates && row.Id.Length > 0)
        {
            _ids.Add(block.IdOf(row), row.Line);
        }

        if (row.Mistakes is { } mistakes)
        {
            _rejects++;
            _reasons.Add(row.Line, mistakes[0]);
            return;
        }

        _verdicts[(int)row.Verdict]++;
        _lowest = Math.Min(_lowest, row.Total);
        _highest = Math.Max(_highest, row.Total);
        _sum += row.Total;
        _totals.Add(row.Total);
        _atLine?.Add(row.Total);
        if (row.Track >= 0 && row.Verdict == Verdict.Eligible)
        {
            _tracks[row.Track]++;
        }
    }

    private decimal PointsOf(long value) => Points.Of(value, ruleset.PointScale);
}
