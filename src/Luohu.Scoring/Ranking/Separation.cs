namespace Luohu.Scoring.Ranking;

/// <summary>What sets one apart from another who stands ahead.</summary>
/// <param name="By">What kind of thing.</param>
/// <param name="Key">Of <see cref="Divider.Key"/>: the first key in which they differ, from 0; else -1.</param>
internal readonly record struct Separation(Divider By, int Key)
{
    public static Separation None => new(Divider.Nothing, -1);

    public static Separation Batch => new(Divider.Batch, -1);

    public static Separation Lot => new(Divider.Lot, -1);

    public static Separation OfKey(int key) => new(Divider.Key, key);
}
