namespace Luohu.Scoring.Planning;

/// <summary>A few values, the highest first. A buffer; not thread-safe.</summary>
internal sealed class DescendingValues
{
    private long[] _values = new long[8];

    public long this[int place] => _values[place];

    /// <summary>Keeps the first <paramref name="length"/> values in their order and adds one.</summary>
    public void Insert(int length, long value)
    {
        if (length == _values.Length)
        {
            Array.Resize(ref _values, length * 2);
        }

        int at = length;
        while (at > 0 && _values[at - 1] < value)
        {
            _values[at] = _values[at - 1];
            at--;
        }

        _values[at] = value;
    }

    public long SumOfFirst(int count)
    {
        long sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum = checked(sum + _values[i]);
        }

        return sum;
    }
}
