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

    private readonly TakenPersons _taken;

    public OpenEnds(BoundRuleset ruleset, Workspace work, TakenPersons taken)
    {
        _work = work;
        _taken = taken;
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
        if (_taken.IsOfUnknownMany(line is BoundGroup { Each: not null } ? line : _taken.GroupAround(line)))
        {
            // What the rules limit for one person they do not for any number of persons; only what acts on the sum does.
            _low[line.Index] = entry.Low < Math.Min(0, own) && (line.Each is null || line.Floor is null);
            _high[line.Index] = entry.High > Math.Max(0, own) && (line.Each is null || line.Cap is null);
            return;
        }

        bool isTurned = line is BoundGroup { Times: Constant { Value: < 0 } };
        LedgerEntry[] seen = [.. _taken.OfEach(line).DefaultIfEmpty(entry)];
        bool opensLow = line is BoundGroup lows ? IsOpen(lows, isTurned) : seen.Any(e => e.Low < Math.Min(0, e.Counted - e.NotBest));
        bool opensHigh = line is BoundGroup highs ? IsOpen(highs, !isTurned) : seen.Any(e => e.High > Math.Max(0, e.Counted - e.NotBest));
        _low[line.Index] = !line.IsFloored && opensLow;
        _high[line.Index] = !line.IsCapped && opensHigh;
    }

    /// <summary>One open line opens its group; but a pick of one line is limited, on the side it does not favour, by any line that is.</summary>
    private bool IsOpen(BoundGroup group, bool isHigh)
    {
        bool[] open = isHigh ? _high : _low;
        PickKind limitedByOne = isHigh ? PickKind.Worst : PickKind.Best;
        BoundLine[] sure = [.. group.Lines.Where(l => _work.Ledger[l.Index].Presence == Truth.True)];
        return group.Each is null && group.Pick.Kind == limitedByOne && group.Pick.Count == 1 && sure.Length > 0
            ? sure.All(l => open[l.Index])
            : group.Lines.Any(l => open[l.Index]);
    }
}
