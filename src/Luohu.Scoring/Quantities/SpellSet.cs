namespace Luohu.Scoring.Quantities;

/// <summary>
/// Spells of days or of months, both ends in them, in the order they were added until <see cref="Merge"/> brings them into normal form:
/// sorted, apart, none touching the next. A buffer: cleared and filled again, it allocates only to grow. Not thread-safe.
/// </summary>
internal sealed class SpellSet
{
    private long[] _first = [];
    private long[] _last = [];
    private bool _merged = true;

    public int Count { get; private set; }

    public long FirstOf(int index) => _first.AsSpan(0, Count)[index];

    public long LastOf(int index) => _last.AsSpan(0, Count)[index];

    public void Clear()
    {
        Count = 0;
        _merged = true;
    }

    /// <summary>Adds a spell; one that ends before it begins is no spell and is left out.</summary>
    public void Add(long first, long last)
    {
        if (last < first)
        {
            return;
        }

        if (Count == _first.Length)
        {
            Grow();
        }

        _merged &= Count == 0 || StartsApart(first, _last[Count - 1]);
        _first[Count] = first;
        _last[Count] = last;
        Count++;
    }

    public void CopyFrom(SpellSet source)
    {
        while (_first.Length < source.Count)
        {
            Grow();
        }

        source._first.AsSpan(0, source.Count).CopyTo(_first);
        source._last.AsSpan(0, source.Count).CopyTo(_last);
        Count = source.Count;
        _merged = source._merged;
    }

    /// <summary>Sorts the spells and joins those that overlap or touch. What is covered stays the same.</summary>
    public void Merge()
    {
        if (_merged)
        {
            return;
        }

        Array.Sort(_first, _last, 0, Count);
        int kept = 0;
        for (int i = 1; i < Count; i++)
        {
            if (StartsApart(_first[i], _last[kept]))
            {
                kept++;
                _first[kept] = _first[i];
                _last[kept] = _last[i];
            }
            else
            {
                _last[kept] = Math.Max(_last[kept], _last[i]);
            }
        }

        Count = kept + 1;
        _merged = true;
    }

    /// <summary>Whether both cover the same. Merges both.</summary>
    public bool SetEquals(SpellSet other)
    {
        Merge();
        other.Merge();
        return _first.AsSpan(0, Count).SequenceEqual(other._first.AsSpan(0, other.Count))
            && _last.AsSpan(0, Count).SequenceEqual(other._last.AsSpan(0, other.Count));
    }

    /// <summary>Later than the number after <paramref name="last"/>, said so that neither end of the range overflows.</summary>
    private static bool StartsApart(long first, long last) => first > last && first - 1 > last;

    private void Grow()
    {
        int size = Math.Max(8, _first.Length * 2);
        Array.Resize(ref _first, size);
        Array.Resize(ref _last, size);
    }
}
