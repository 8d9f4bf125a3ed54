using System.Globalization;
using Luohu.Scoring.Lots;

namespace Luohu.Scoring.Tests.Lots;

/// <summary>Every order is as likely as every other: counted over seeds, in whole numbers, the same on every run.</summary>
public sealed class UniformityTests
{
    private const int Seeds = 24_000;

    private static readonly string[] Four = ["350582-0001", "350582-0002", "350582-0003", "350582-0004"];

    /// <summary>24 orders, each expected 1,000 times. Chi-square with 23 degrees of freedom stays below 49.7 in 999 of 1,000 runs of a fair draw.</summary>
    [Fact]
    public void Orders_OfFour_AreEquallyFrequent()
    {
        Dictionary<string, long> counts = Draws().Select(seed => string.Join(' ', Four.OrderBy(seed.NumberOf))).CountBy(order => order).ToDictionary(c => c.Key, c => (long)c.Value);
        Assert.Equal(24, counts.Count);
        const long expected = Seeds / 24;
        Assert.InRange(counts.Values.Sum(n => (n - expected) * (n - expected)), 0, 497 * expected / 10);
    }

    /// <summary>Who wins against whom says nothing about a third: of the 4 outcomes of (a before b, c before d), each comes 6,000 times.</summary>
    [Fact]
    public void Pairs_ApartFromEachOther_AreIndependent()
    {
        long[] counts = new long[4];
        foreach (LotSeed seed in Draws())
        {
            counts[(seed.NumberOf(Four[0]) < seed.NumberOf(Four[1]) ? 2 : 0) + (seed.NumberOf(Four[2]) < seed.NumberOf(Four[3]) ? 1 : 0)]++;
        }

        const long expected = Seeds / 4;
        Assert.InRange(counts.Sum(n => (n - expected) * (n - expected)), 0, 163 * expected / 10);
    }

    /// <summary>Each of 256 bits is set in half of the draws: within 5 standard deviations of 12,000.</summary>
    [Fact]
    public void Bits_OfTheNumber_AreSetInHalfOfTheDraws()
    {
        int[] set = new int[256];
        foreach (LotSeed seed in Draws())
        {
            string hex = seed.NumberOf(Four[0]).ToString();
            for (int bit = 0; bit < 256; bit++)
            {
                set[bit] += (int.Parse(hex.AsSpan(bit / 4, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (bit % 4)) & 1;
            }
        }

        Assert.All(set, n => Assert.InRange(n, 12_000 - 390, 12_000 + 390));
    }

    private static IEnumerable<LotSeed> Draws() =>
        Enumerable.Range(0, Seeds).Select(n => LotSeed.Parse(string.Create(CultureInfo.InvariantCulture, $"public draw number {n:D6}")));
}
