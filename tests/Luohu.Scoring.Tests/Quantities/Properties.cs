using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Luohu.Scoring.Tests.Quantities;

/// <summary>Runs properties on thousands of cases from a fixed seed, so that a failure fails again.</summary>
internal static class Properties
{
    public const int Runs = 3000;

    private const ulong Seed = 20160630;

    /// <summary>Numbers of every size: small ones, powers of two and ten, the ends of the range, and any.</summary>
    public static Gen<long> AnyLong { get; } = Gen.OneOf(
        Gen.Choose(-60, 60).Select(n => (long)n),
        Gen.Choose(-1_000_000, 1_000_000).Select(n => (long)n),
        Gen.Choose(0, 62).SelectMany(bit => Gen.Choose(-2, 2).Select(near => (1L << bit) + near)),
        Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, 1_000_000_000_000_000_000),
        Gen.Choose(int.MinValue, int.MaxValue).SelectMany(high => Gen.Choose(int.MinValue, int.MaxValue).Select(low => ((long)high << 32) ^ low)));

    public static void Hold<T>(Gen<T> cases, Func<T, bool> property) => Hold(cases, _ => [], property);

    public static void Hold<T>(Gen<T> cases, Func<T, IEnumerable<T>> shrink, Func<T, bool> property)
    {
        int seen = 0;
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(Runs)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(cases, shrink), value =>
        {
            seen++;
            return property(value);
        }));
        Assert.True(seen >= Runs, string.Create(CultureInfo.InvariantCulture, $"only {seen} cases were tried"));
    }
}
