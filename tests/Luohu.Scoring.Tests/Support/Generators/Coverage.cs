using System.Globalization;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Counts what generated cases held, so that a property can show that it looked at something.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Saw(string what) => _counts[what] = this[what] + 1;

    public int this[string what] => _counts.GetValueOrDefault(what);

    /// <summary>Fails when one of the things was seen less often than wanted, and names all of these.</summary>
    public void AssertSaw(int atLeast, IEnumerable<string> things)
    {
        string[] rare = [.. things.Where(t => this[t] < atLeast).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t} ({this[t]})"))];
        Assert.True(rare.Length == 0, $"seen less than {atLeast} times: {string.Join(", ", rare)}");
    }
}
