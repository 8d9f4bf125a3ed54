using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Results as tables in Markdown.</summary>
internal static class ResultTable
{
    public static string Of(SetResult result)
    {
        MeasureSet set = result.Set;
        var text = new StringBuilder();
        string statistic = set.TellsMedian ? "median" : "best";
        text.Append(CultureInfo.InvariantCulture, $"**{set.Title}** ({statistic} of {set.Rounds} interleaved rounds)\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| | time per {set.Unit} | {set.Unit}s per second | bytes allocated per {set.Unit} |\n|---|---:|---:|---:|\n");
        foreach (Taken taken in result.Taken)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {taken.Measure.Name} | {TimeOf(taken.Nanoseconds)} | {1_000_000_000m / taken.Nanoseconds:#,##0} | {taken.Bytes:#,##0.##} |\n");
        }

        if (set.Targets.Count > 0)
        {
            text.Append("\n| ratio | measured | target |\n|---|---:|---:|\n");
        }

        foreach (Target target in set.Targets)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {LabelOf(target)} | {result.RatioOf(target):0.00}x | {AimOf(target)} |\n");
        }

        return text.ToString();
    }

    /// <summary>What a target is called.</summary>
    public static string LabelOf(Target target) => target.Label ?? $"{target.Measure} / {target.Against}";

    private static string AimOf(Target target) => target.AtMost is { } limit
        ? string.Create(CultureInfo.InvariantCulture, $"{(target.IsSpeedUp ? "at least" : "at most")} {limit:0.##}x")
        : "none";

    private static string TimeOf(decimal nanoseconds) => nanoseconds switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:#,##0} ns"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:#,##0.0} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:#,##0.0} ms"),
    };
}
