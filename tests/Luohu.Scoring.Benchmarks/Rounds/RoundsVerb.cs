using System.Globalization;
using Luohu.Scoring.Benchmarks.Ranking;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary><c>rounds [SET ...] [--rounds N] [--chart FILE]</c>: takes sets of measures, all unless some are named, prints tables and writes a chart when asked.</summary>
internal static class RoundsVerb
{
    /// <summary>Every set there is, made when it is its turn: what it works on takes memory.</summary>
    private static readonly IReadOnlyDictionary<string, Func<MeasureSet>> Sets = new Dictionary<string, Func<MeasureSet>>(StringComparer.Ordinal)
    {
        ["indicators"] = ScoringSets.Indicators,
        ["settlement"] = ScoringSets.Settlement,
        ["batch"] = BatchSets.Indicators,
        ["batch-settlement"] = BatchSets.Settlement,
        ["batch-table"] = BatchSets.Tables,
        ["batch-lines"] = BatchSets.Lines,
        ["compile"] = CompileSet.Largest,
        ["compile300"] = CompileSet.ManyItems,
        ["choosing"] = ChoosingSets.Choosing,
        ["ranking"] = RankingSets.Order,
    };

    public static int Run(IReadOnlyList<string> args)
    {
        var asked = args.ToList();
        string? chart = Take(asked, "--chart");
        int? rounds = Take(asked, "--rounds") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
        if (asked.FirstOrDefault(n => !Sets.ContainsKey(n)) is { } unknown)
        {
            Console.Error.WriteLine($"no set {unknown}; there are: {string.Join(", ", Sets.Keys)}");
            return 1;
        }

        var results = new List<SetResult>();
        foreach (string name in asked.Count == 0 ? Sets.Keys : asked)
        {
            MeasureSet set = Sets[name]();
            set = set with { Rounds = rounds ?? set.Rounds };
            results.Add(new SetResult(set, RoundRunner.Run(set)));
            Console.WriteLine(ResultTable.Of(results[^1]));
        }

        if (chart is not null)
        {
            File.WriteAllText(chart, RatioChart.Of(results));
        }

        return 0;
    }

    /// <summary>Takes an option and its value out of the arguments.</summary>
    private static string? Take(List<string> args, string option)
    {
        int at = args.IndexOf(option);
        if (at < 0 || at + 1 >= args.Count)
        {
            return null;
        }

        string value = args[at + 1];
        args.RemoveRange(at, 2);
        return value;
    }
}
