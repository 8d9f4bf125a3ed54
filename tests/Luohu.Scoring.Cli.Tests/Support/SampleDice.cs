namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>The same throws on every machine and for ever: SplitMix64, whose construction is public.</summary>
internal sealed class SampleDice(ulong state)
{
    private ulong _state = state;

    /// <summary>From 0 to one less than <paramref name="sides"/>.</summary>
    public int Throw(int sides) => (int)(Next() % (ulong)sides);

    public bool IsOneIn(int many) => Throw(many) == 0;

    public T One<T>(params T[] of) => of[Throw(of.Length)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
