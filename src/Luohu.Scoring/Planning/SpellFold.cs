using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>The spells of one node of the plan: what is surely covered and what is or may be (docs/semantics.md, Spells). A buffer; not thread-safe.</summary>
internal sealed class SpellFold
{
    private readonly SpellSet _sure = new();
    private readonly SpellSet _possible = new();
    private readonly SpellSet _left = new();
    private readonly SpellSet _right = new();
    private long _until;
    private bool _anyMaybe;
    private bool _isUnknown;

    /// <summary>What is or may be covered: kept apart only once a record may be missing.</summary>
    private SpellSet Possible => _anyMaybe ? _possible : _sure;

    /// <summary>Starts anew; spells end at <paramref name="until"/> at the latest.</summary>
    public void Begin(long until)
    {
        _sure.Clear();
        _until = until;
        _anyMaybe = false;
        _isUnknown = false;
    }

    public void MarkUnknown() => _isUnknown = true;

    /// <summary>Adds the spell of a record, as far as it lies between <paramref name="from"/> and <paramref name="to"/>.</summary>
    public void Add(long first, long last, long from, long to, int presence)
    {
        if (!Cell.IsValue(first) || !Cell.IsValue(last) || !Cell.IsValue(from) || !Cell.IsValue(to))
        {
            _isUnknown = true;
            return;
        }

        first = Math.Max(first, from);
        last = Math.Min(Math.Min(last, to), _until);
        if (presence != Truth.True && !_anyMaybe)
        {
            _possible.CopyFrom(_sure);
            _anyMaybe = true;
        }

        if (_anyMaybe)
        {
            _possible.Add(first, last);
        }

        if (presence == Truth.True)
        {
            _sure.Add(first, last);
        }
    }

    /// <summary>并, 交 or 除去 of two others; a side in months becomes days where the result is days.</summary>
    public void Combine(SpellCombinator op, SpellFold left, bool leftToDays, SpellFold right, bool rightToDays)
    {
        _isUnknown = left._isUnknown || right._isUnknown;
        _anyMaybe = left._anyMaybe || right._anyMaybe;
        Combine(op, left._sure, leftToDays, op == SpellCombinator.Except ? right.Possible : right._sure, rightToDays, _sure);
        if (_anyMaybe)
        {
            Combine(op, left.Possible, leftToDays, op == SpellCombinator.Except ? right._sure : right.Possible, rightToDays, _possible);
        }
    }

    /// <summary>The longest run of another, or the one that still goes on. Not known unless all of the other is settled.</summary>
    public void Run(bool isLongest, SpellFold source, SpellUnit unit, SpellGap gap, SpellUnit measure, long asOf)
    {
        _isUnknown = !source.IsSettled();
        _anyMaybe = false;
        if (isLongest)
        {
            SpellRuns.Longest(source._sure, unit, gap, measure, _sure);
        }
        else
        {
            SpellRuns.Current(source._sure, unit, asOf, gap, _sure);
        }
    }

    /// <summary>What the spells cover together, in <paramref name="unit"/>, or not known.</summary>
    public long Measure(bool isMonths, Unit unit)
    {
        if (!IsSettled())
        {
            return Cell.NotKnown;
        }

        return (isMonths, unit) switch
        {
            (true, Unit.Months) => SpellMeasure.MonthCount(_sure),
            (true, Unit.Years) => SpellMeasure.YearsOfMonths(_sure),
            (false, Unit.Months) => SpellMeasure.Months(_sure),
            (false, Unit.Years) => SpellMeasure.Years(_sure),
            (false, Unit.Days) => SpellMeasure.Days(_sure),
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
    }

    private bool IsSettled() => !_isUnknown && (!_anyMaybe || _sure.SetEquals(_possible));

    private void Combine(SpellCombinator op, SpellSet a, bool aToDays, SpellSet b, bool bToDays, SpellSet into)
    {
        SpellSet left = InDays(a, aToDays, _left);
        SpellSet right = InDays(b, bToDays, _right);
        switch (op)
        {
            case SpellCombinator.Union:
                SpellAlgebra.Union(left, right, into);
                break;
            case SpellCombinator.Intersect:
                SpellAlgebra.Intersect(left, right, into);
                break;
            default:
                SpellAlgebra.Except(left, right, into);
                break;
        }
    }

    private static SpellSet InDays(SpellSet set, bool toDays, SpellSet buffer)
    {
        if (!toDays)
        {
            return set;
        }

        SpellAlgebra.MonthsToDays(set, buffer);
        return buffer;
    }
}
