using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>月数, 年数 and 天数 over a list of spells: docs/semantics.md, Lists. A buffer; not thread-safe.</summary>
internal sealed class SpellFold
{
    private readonly SpellSet _sure = new();
    private readonly SpellSet _possible = new();
    private long _until;
    private bool _anyMaybe;
    private bool _isUnknown;

    /// <summary>Starts a new measure; spells end at <paramref name="until"/> at the latest.</summary>
    public void Begin(long until)
    {
        _sure.Clear();
        _possible.Clear();
        _until = until;
        _anyMaybe = false;
        _isUnknown = false;
    }

    public void MarkUnknown() => _isUnknown = true;

    public void Add(long first, long last, int presence)
    {
        if (!Cell.IsValue(first) || !Cell.IsValue(last))
        {
            _isUnknown = true;
            return;
        }

        last = Math.Min(last, _until);
        if (presence == Truth.True)
        {
            _sure.Add(first, last);
        }
        else
        {
            _anyMaybe = true;
            _possible.Add(first, last);
        }
    }

    /// <summary>What the spells cover together, in <paramref name="unit"/>, or not known.</summary>
    public long Measure(bool isMonths, Unit unit)
    {
        if (_isUnknown || (_anyMaybe && !MaybeAddsNothing()))
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

    private bool MaybeAddsNothing()
    {
        for (int i = 0; i < _sure.Count; i++)
        {
            _possible.Add(_sure.FirstOf(i), _sure.LastOf(i));
        }

        return _sure.SetEquals(_possible);
    }
}
