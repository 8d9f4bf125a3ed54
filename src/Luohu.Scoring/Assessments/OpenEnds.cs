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
    private readonly TakenPersons _taken;
    private readonly BoundLine[] _fromItems;
    private readonly BoundLine?[] _persons;
    private readonly bool[] _low;
    private readonly bool[] _high;

    /// <summary>Nothing is known before <see cref="Find"/>.</summary>
    public OpenEnds(BoundRuleset ruleset, Workspace work, TakenPersons taken)
    {
        _work = work;
        _taken = taken;
        _fromItems = [.. ruleset.Lines.OrderByDescending(l => l.Index)];
        _persons = [.. ruleset.Lines.OrderBy(l => l.Index).Select(l => taken.GroupAround(l))];
        _low = new bool[ruleset.Lines.Count];
        _high = new bool[ruleset.Lines.Count];
    }

    /// <summary>Looks at the ledger as it is now.</summary>
    public OpenEnds Find()
    {
        Array.Clear(_low);
        Array.Clear(_high);
        foreach (BoundLine line in _fromItems)
        {
            Mark(line);
        }

        return this;
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
        BoundLine? persons = _persons[line.Index];
        if (_taken.IsOfUnknownMany(line is BoundGroup { Each: not null } ? line : persons))
        {
            // What the rules limit for one person they do not for any number of persons; only what acts on the sum does.
            _low[line.Index] = entry.Low < Math.Min(0, own) && (line.Each is null || line.Floor is null);
            _high[line.Index] = entry.High > Math.Max(0, own) && (line.Each is null || line.Cap is null);
            return;
        }

        (bool opensLow, bool opensHigh) = line is BoundGroup group ? OfGroup(group) : persons is null ? OfItem(entry) : OfPersons(line, entry);
        _low[line.Index] = !line.IsFloored && opensLow;
        _high[line.Index] = !line.IsCapped && opensHigh;
    }

    private (bool Low, bool High) OfGroup(BoundGroup group)
    {
        bool isTurned = group.Times is Constant { Value: < 0 };
        return (IsOpen(group, isTurned), IsOpen(group, !isTurned));
    }

    private static (bool Low, bool High) OfItem(in LedgerEntry entry)
    {
        long own = entry.Counted - entry.NotBest;
        return (entry.Low < Math.Min(0, own), entry.High > Math.Max(0, own));
    }

    /// <summary>Of an item in a group over persons, who each have an entry of their own; without persons it is <paramref name="entry"/>.</summary>
    private (bool Low, bool High) OfPersons(BoundLine line, in LedgerEntry entry)
    {
        (bool low, bool high, bool isAny) = (false, false, false);
        foreach (LedgerEntry one in _taken.OfEach(line))
        {
            (bool opensLow, bool opensHigh) = OfItem(one);
            (low, high, isAny) = (low | opensLow, high | opensHigh, true);
        }

        return isAny ? (low, high) : OfItem(entry);
    }

    /// <summary>One open line opens its group; but a pick of one line is limited, on the side it does not favour, by any line that is.</summary>
    private bool IsOpen(BoundGroup group, bool isHigh)
    {
        bool[] open = isHigh ? _high : _low;
        PickKind limitedByOne = isHigh ? PickKind.Worst : PickKind.Best;
        bool isLimitedByOne = group.Each is null && group.Pick.Kind == limitedByOne && group.Pick.Count == 1;
        (bool isAny, bool isAll, bool isOneSure) = (false, true, false);
        for (int i = 0; i < group.Lines.Count; i++)
        {
            int line = group.Lines[i].Index;
            bool isSure = _work.Ledger[line].Presence == Truth.True;
            isAny |= open[line];
            isAll &= !isSure || open[line];
            isOneSure |= isSure;
        }

        return isLimitedByOne && isOneSure ? isAll : isAny;
    }
}
