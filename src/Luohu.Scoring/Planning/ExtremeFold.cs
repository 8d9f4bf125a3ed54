using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>最高 and 最低 over a list: docs/semantics.md, Lists. A buffer; not thread-safe.</summary>
internal sealed class ExtremeFold
{
    private bool _isHighest;
    private long[]? _ranks;
    private long _sure;
    private long _maybe;
    private bool _isUnknown;

    /// <summary>Starts anew: 最高 or 最低; <paramref name="ranks"/> are those of the choices by ordinal, null when values compare as they are.</summary>
    public void Begin(bool isHighest, long[]? ranks)
    {
        _isHighest = isHighest;
        _ranks = ranks;
        _sure = Cell.None;
        _maybe = Cell.None;
        _isUnknown = false;
    }

    public void MarkUnknown() => _isUnknown = true;

    public void Add(long value, int presence)
    {
        if (value == Cell.NotKnown)
        {
            _isUnknown = true;
        }
        else if (value != Cell.None && presence == Truth.True)
        {
            _sure = Better(value, _sure) ? value : _sure;
        }
        else if (value != Cell.None)
        {
            _maybe = Better(value, _maybe) ? value : _maybe;
        }
    }

    public long Result() => _isUnknown || (_maybe != Cell.None && Better(_maybe, _sure)) ? Cell.NotKnown : _sure;

    /// <summary>Of choices of equal rank the first of the type wins: were it the first of the list, a record that may be missing could change the outcome unseen.</summary>
    private bool Better(long value, long than)
    {
        if (than == Cell.None || KeyOf(value) == KeyOf(than))
        {
            return than == Cell.None || value < than;
        }

        return _isHighest == KeyOf(value) > KeyOf(than);
    }

    private long KeyOf(long value) => _ranks is null ? value : _ranks[value];
}
