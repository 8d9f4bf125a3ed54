using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>
/// Gathers values that are surely or maybe there, each known or within bounds, and picks: the sum, the n best or the worst, with a sound range.
/// A buffer; not thread-safe. docs/semantics.md, 6.
/// </summary>
internal sealed class ElementPick
{
    private Candidate[] _items = new Candidate[8];
    private readonly DescendingValues _sorted = new();
    private ElementPoints[] _points = new ElementPoints[8];
    private int _count;

    /// <summary>True when something was added that is surely there with a known value.</summary>
    public bool AnyKnown { get; private set; }

    private struct Candidate
    {
        public long Value;
        public long Low;
        public long High;
        public int Element;
        public int Case;
        public bool IsSure;
        public bool IsKnown;
        public bool IsKept;
    }

    public void Clear()
    {
        _count = 0;
        AnyKnown = false;
    }

    /// <summary>Adds an element. <paramref name="value"/> counts only when known; the bounds enclose it.</summary>
    public void Add(bool isSure, bool isKnown, long value, long low, long high, int element, int caseIndex)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = new Candidate { IsSure = isSure, IsKnown = isKnown, Value = value, Low = low, High = high, Element = element, Case = caseIndex };
        AnyKnown |= isSure && isKnown;
    }

    /// <summary>Adds an element with the points it had on the way to what it brings.</summary>
    public void Add(bool isSure, bool isKnown, in ElementPoints points, long low, long high, int element, int caseIndex)
    {
        Add(isSure, isKnown, points.Final, low, high, element, caseIndex);
        if (_points.Length < _items.Length)
        {
            Array.Resize(ref _points, _items.Length);
        }

        _points[_count - 1] = points;
    }

    /// <summary>The points of those that are picked, added up; all must have been added with theirs.</summary>
    public ElementPoints SumOfKept(Pick pick)
    {
        if (pick.Kind != PickKind.Sum)
        {
            MarkKept(pick);
        }

        ElementPoints sum = default;
        for (int i = 0; i < _count; i++)
        {
            if (_items[i] is { IsSure: true, IsKnown: true } && (pick.Kind == PickKind.Sum || _items[i].IsKept))
            {
                sum += _points[i];
            }
        }

        return sum;
    }

    /// <summary>The element of the candidate that won.</summary>
    public int ElementOf(int winner) => _items[winner].Element;

    /// <summary>The table row that gave the winner its value, or -1.</summary>
    public int CaseOf(int winner) => _items[winner].Case;

    public PickedValue Resolve(Pick pick) => pick.Kind switch
    {
        PickKind.Sum => Sum(),
        PickKind.Best => Best(pick.Count),
        _ => Worst(pick.Count),
    };

    /// <summary>Marks which sure and known candidates are among the picked.</summary>
    public void MarkKept(Pick pick)
    {
        int sign = pick.Kind == PickKind.Worst ? -1 : 1;
        for (int n = 0; n < pick.Count; n++)
        {
            int best = -1;
            for (int i = 0; i < _count; i++)
            {
                if (_items[i] is { IsSure: true, IsKnown: true, IsKept: false } && (best < 0 || sign * _items[i].Value > sign * _items[best].Value))
                {
                    best = i;
                }
            }

            if (best < 0)
            {
                return;
            }

            _items[best].IsKept = true;
        }
    }

    /// <summary>The least and most that any <paramref name="count"/> of the candidates can come to, whichever is picked; those that are not there count 0.</summary>
    public (long Low, long High) AnyOf(int count)
    {
        int sure = 0;
        for (int i = 0; i < _count; i++)
        {
            sure += _items[i].IsSure ? 1 : 0;
        }

        long high = BestHigh(count, sure);
        Negate();
        long low = -BestHigh(count, sure);
        Negate();
        return (low, high);
    }

    /// <summary>Whether a candidate, by order of adding, was marked.</summary>
    public bool IsKept(int candidate) => _items[candidate].IsKept;

    private PickedValue Sum()
    {
        long raw = 0;
        long low = 0;
        long high = 0;
        for (int i = 0; i < _count; i++)
        {
            ref readonly Candidate item = ref _items[i];
            checked
            {
                raw += item is { IsSure: true, IsKnown: true } ? item.Value : 0;
                low += item.IsSure ? item.Low : Math.Min(0, item.Low);
                high += item.IsSure ? item.High : Math.Max(0, item.High);
            }
        }

        return new(raw, low, high, -1);
    }

    private PickedValue Worst(int count)
    {
        Negate();
        PickedValue mirrored = Best(count);
        Negate();
        return new(-mirrored.Raw, -mirrored.High, -mirrored.Low, mirrored.Winner);
    }

    private PickedValue Best(int count)
    {
        int sure = 0;
        int winner = -1;
        for (int i = 0; i < _count; i++)
        {
            sure += _items[i].IsSure ? 1 : 0;
            if (_items[i] is { IsSure: true, IsKnown: true } && (winner < 0 || _items[i].Value > _items[winner].Value))
            {
                winner = i;
            }
        }

        return new(BestKnown(count), BestLow(count, sure), BestHigh(count, sure), count == 1 ? winner : -1);
    }

    private long BestKnown(int count)
    {
        int known = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_items[i] is { IsSure: true, IsKnown: true })
            {
                _sorted.Insert(known++, _items[i].Value);
            }
        }

        return _sorted.SumOfFirst(Math.Min(count, known));
    }

    private long BestHigh(int count, int sure)
    {
        for (int i = 0; i < _count; i++)
        {
            _sorted.Insert(i, _items[i].High);
        }

        long sum = 0;
        for (int i = 0; i < Math.Min(count, _count); i++)
        {
            sum = checked(sum + (i < sure ? _sorted[i] : Math.Max(0, _sorted[i])));
        }

        return sum;
    }

    private long BestLow(int count, int sure)
    {
        int taken = 0;
        long smallestMaybe = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_items[i].IsSure)
            {
                _sorted.Insert(taken++, _items[i].Low);
            }
            else
            {
                smallestMaybe = Math.Min(smallestMaybe, _items[i].Low);
            }
        }

        long sum = _sorted.SumOfFirst(Math.Min(count, taken));
        int open = Math.Min(Math.Max(0, count - sure), _count - sure);
        return checked(sum + (open * smallestMaybe));
    }

    private void Negate()
    {
        for (int i = 0; i < _count; i++)
        {
            ref Candidate item = ref _items[i];
            (item.Value, item.Low, item.High) = (-item.Value, -item.High, -item.Low);
        }
    }
}
