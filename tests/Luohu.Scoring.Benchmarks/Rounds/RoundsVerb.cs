namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary><c>rounds [SET ...] [--chart FILE]</c>: takes sets of measures, all unless some are named, prints tables and writes a chart when asked.</summary>
internal static class RoundsVerb
{
    /// <summary>Every set there is, made when it is its turn: what it works on takes memory.</summary>
    private static readonly IReadOnlyDictionary<string, Func<MeasureSet>> Sets = new Dictionary<string, Func<MeasureSet>>(StringComparer.Ordinal)
    {
        ["indicators"] = ScoringSets.Indicators,
        ["settlement"] = ScoringSets.Settlement,
        ["choosing"] = ChoosingSets.Choosing,
    };

    public static int Run(IReadOnlyList<string> args)
    {
        int chart = args.ToList().IndexOf("--chart");
        string? file = chart >= 0 && chart + 1 < args.Count ? args[chart + 1] : null;
        string[] names = [.. args.Where((_, i) => chart < 0 || (i != chart && i != chart + 1))];
        if (names.FirstOrDefault(n => !Sets.ContainsKey(n)) is { } unknown)
        {
            Console.Error.WriteLine($"no set {unknown}; there are: {string.Join(", ", Sets.Keys)}");
            return 1;
        }

        var results = new List<SetResult>();
        foreach (string name in names.Length == 0 ? Sets.Keys : names)
        {
            MeasureSet set = Sets[name]();
            results.Add(new SetResult(set, RoundRunner.Run(set)));
            Console.WriteLine(ResultTable.Of(results[^1]));
        }

        if (file is not null)
        {
            File.WriteAllText(file, RatioChart.Of(results));
        }

        return 0;
    }
}
