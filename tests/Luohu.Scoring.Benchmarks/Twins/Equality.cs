namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Stops at a difference: what differs is not timed.</summary>
internal static class Equality
{
    public static void Of<T>(string what, T twin, T plan)
    {
        if (!EqualityComparer<T>.Default.Equals(twin, plan))
        {
            throw new InvalidOperationException($"{what}: by hand {Words(twin)}, by the plan {Words(plan)}");
        }
    }

    public static void OfAll<T>(string what, IEnumerable<T> twin, IEnumerable<T> plan)
    {
        T[] own = [.. twin];
        T[] other = [.. plan];
        Of($"number of {what}s", own.Length, other.Length);
        for (int i = 0; i < own.Length; i++)
        {
            Of($"{what} {i}", own[i], other[i]);
        }
    }

    private static string Words<T>(T value) => value is not ValueType || typeof(T).IsPrimitive || typeof(T).IsEnum
        ? $"{value}"
        : string.Join(' ', typeof(T).GetFields().Select(f => $"{f.Name}={f.GetValue(value)}"));
}
