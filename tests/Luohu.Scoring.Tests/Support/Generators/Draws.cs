namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>
/// Where generators take their choices from: a seed, or a recording of an earlier run. Past the end of a recording every draw is 0, and generators
/// make 0 the simplest choice; so a shorter or smaller recording is a simpler case.
/// </summary>
internal sealed class Draws
{
    private readonly IReadOnlyList<ulong>? _recorded;
    private readonly List<ulong> _taken = [];
    private ulong _state;

    public Draws(ulong seed) => _state = seed;

    public Draws(IReadOnlyList<ulong> recorded) => _recorded = recorded;

    /// <summary>All draws taken so far.</summary>
    public IReadOnlyList<ulong> Taken => _taken;

    /// <summary>A number from 0 up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Take((ulong)count);

    /// <summary>A number between the ends, both in; the draw 0 gives <paramref name="first"/>.</summary>
    public long Between(long first, long last) => first + (long)Take((ulong)(last - first) + 1);

    /// <summary>True in so many of a hundred cases; the draw 0 is false.</summary>
    public bool Chance(int percent) => Below(100) >= 100 - percent;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Take(ulong count)
    {
        ulong draw = _recorded is null ? Next() % count : _taken.Count < _recorded.Count ? _recorded[_taken.Count] % count : 0;
        _taken.Add(draw);
        return draw;
    }

    /// <summary>SplitMix64.</summary>
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
