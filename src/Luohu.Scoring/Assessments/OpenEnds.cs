using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Assessments;

/// <summary>
/// Which ends of the lines' ranges are not ends at all: reached only if a missing fact took the widest value a fact can have, while no table, cap or
/// floor limits them. Found from the items up to the root. Zero counts as a limit of the rules: an amount below nothing does not exist.
/// </summary>
internal sealed class OpenEnds
{
    private readonly Workspace _work;
    private readonly bool[] _low;
    private readonly bool[] _high;

    public OpenEnds(BoundRuleset ruleset, Workspace work)
    {
        _work = work;
        _low = new bool[ruleset.Lines.Count];
        _high = new bool[ruleset.Lines.Count];
        foreach (BoundLine line in ruleset.Lines.OrderByDescending(l => l.Index))
        {
            Mark(line);
        }
    }

    public bool IsLowOpen(BoundLine line) => _low[line.Index];

    public bool IsHighOpen(BoundLine line) => _high[line.Index];

    private void Mark(BoundLine line)
    {
        ref readonly LedgerEntry entry = ref _work.Ledger[line.Index];
        if (entry.State is LineState.Exact or LineState.NotApplicable)
        {
            return;
        }

        long own = entry.Counted - entry.NotBest;
        bool isTurned = line is BoundGroup { Times: Constant { Value: < 0 } };
        bool opensLow = line is BoundGroup lows ? IsOpen(lows, isTurned) : entry.Low < Math.Min(0, own);
        bool opensHigh = line is BoundGroup highs ? IsOpen(highs, !isTurned) : entry.High > Math.Max(0, own);
        _low[line.Index] = !line.IsFloored && opensLow;
        _high[line.Index] = !line.IsCapped && opensHigh;
    }

    /// <summary>One open line opens its group; but a pick of one line is limited, on the side it does not favour, by any line that is.</summary>
    private bool IsOpen(BoundGroup group, bool isHigh)
    {
        bool[] open = isHigh ? _high : _low;
        PickKind limitedByOne = isHigh ? PickKind.Worst : PickKind.Best;
        BoundLine[] sure = [.. group.Lines.Where(l => _work.Ledger[l.Index].Presence == Truth.True)];
        return group.Pick.Kind == limitedByOne && group.Pick.Count == 1 && sure.Length > 0
            ? sure.All(l => open[l.Index])
            : group.Lines.Any(l => open[l.Index]);
    }
}
