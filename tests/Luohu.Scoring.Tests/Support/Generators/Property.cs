using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>
/// Runs a property on many generated cases. A failing case is made smaller and then reported with its seed. LUOHU_PROPERTY_RUNS sets the number of
/// cases of every property, LUOHU_PROPERTY_SEED the first seed: to replay a failure, its seed and 1 run.
/// </summary>
internal sealed class Property
{
    private const int ShrinkAttempts = 1500;

    private readonly Action<Draws, Coverage, StringBuilder> _holds;

    private Property(Action<Draws, Coverage, StringBuilder> holds) => _holds = holds;

    /// <summary>Checks the property, which draws its case, throws when it does not hold, and may describe the case.</summary>
    /// <returns>What the cases held; null when their number was set from outside, so that counts mean nothing.</returns>
    public static Coverage? Check(int runs, Action<Draws, Coverage, StringBuilder> holds)
    {
        int? wanted = Setting("LUOHU_PROPERTY_RUNS") is { } r ? (int)r : null;
        ulong first = Setting("LUOHU_PROPERTY_SEED") ?? 20160630;
        var coverage = new Coverage();
        var property = new Property(holds);
        for (ulong seed = first; seed < first + (ulong)(wanted ?? runs); seed++)
        {
            var draws = new Draws(seed);
            if (property.Failure(draws, coverage) is not null)
            {
                property.Report(seed, draws.Taken);
            }
        }

        return wanted is null ? coverage : null;
    }

    private static ulong? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;

    private Exception? Failure(Draws draws, Coverage coverage, StringBuilder? description = null)
    {
        try
        {
            _holds(draws, coverage, description ?? new StringBuilder());
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e;
        }
    }

    private void Report(ulong seed, IReadOnlyList<ulong> failing)
    {
        IReadOnlyList<ulong> smallest = new Shrinking(failing, Taken, ShrinkAttempts).Smallest();
        var description = new StringBuilder();
        Exception? failure = Failure(new Draws(smallest), new Coverage(), description);
        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Seed {seed} fails; made smaller ({failing.Count} to {smallest.Count} draws): {failure}\n{description}"));
    }

    /// <summary>The draws of a case that still fails, or null when it does not.</summary>
    private IReadOnlyList<ulong>? Taken(IReadOnlyList<ulong> recorded)
    {
        var draws = new Draws(recorded);
        return Failure(draws, new Coverage()) is null ? null : draws.Taken;
    }
}
