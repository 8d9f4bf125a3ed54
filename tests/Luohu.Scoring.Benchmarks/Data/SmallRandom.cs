namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>The generator mulberry32: the same numbers for the same seed on every machine and in every version of .NET.</summary>
internal sealed class SmallRandom(uint seed)
{
    private uint _state = seed;

    /// <summary>From 0 up to, not including, <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(((ulong)Next() * (uint)below) >> 32);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T One<T>(T[] values) => values[Below(values.Length)];

    /// <summary>0 in most cases, else up to <paramref name="most"/>.</summary>
    public int Rarely(int percent, int most) => Chance(percent) ? Between(1, most) : 0;

    private uint Next()
    {
        unchecked
        {
            _state += 0x6D2B79F5;
            uint mixed = (_state ^ (_state >> 15)) * (_state | 1);
            mixed ^= mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61));
            return mixed ^ (mixed >> 14);
        }
    }
}
