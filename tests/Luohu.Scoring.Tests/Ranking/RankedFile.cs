using System.Text;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>A small ruleset with a ranking, and files of applicants read by it.</summary>
/// <param name="text">The ruleset; without its head (规则集 and 版本) it gets one.</param>
internal sealed class RankedFile(string text) : IRulesetSource
{
    private RulesetCatalog? _catalog;

    public static DateOnly AsOf { get; } = new(2016, 6, 30);

    /// <summary>What the last reading wrote about rejects.</summary>
    public string Rejects { get; private set; } = string.Empty;

    public IEnumerable<RulesetFile> Read() =>
        [new RulesetFile("t.yaml", Encoding.UTF8.GetBytes(text.StartsWith("规则集", StringComparison.Ordinal) || text.StartsWith("ruleset", StringComparison.Ordinal) ? text : $"规则集: t/t\n版本: \"1\"\n{text}"))];

    public BatchScorer Scorer(DateOnly? asOf = null)
    {
        _catalog ??= RulesetCatalog.Load(this, PlanMode.Interpreted);
        Assert.DoesNotContain(_catalog.Files.SelectMany(f => f.Diagnostics), d => d.Severity == DiagnosticSeverity.Error);
        return new BatchScorer(_catalog, _catalog.Ids.Single(), asOf ?? AsOf);
    }

    /// <summary>Straight from applicants.</summary>
    public RankingInput Candidates(string lines, BatchOptions? options = null, DateOnly? asOf = null)
    {
        using var rejects = new MemoryStream();
        RankingInput input = new CandidateReader(Scorer(asOf)).ReadAsync(Streamed(lines), rejects, options).GetAwaiter().GetResult();
        Rejects = Encoding.UTF8.GetString(rejects.ToArray());
        return input;
    }

    /// <summary>Of applicants given by what stands behind <c>"其余": "无"</c> in their profiles, called A1, A2 and so on.</summary>
    public RankingInput Of(params string[] facts) => Candidates(Lines(facts));

    public static string Lines(params string[] facts) =>
        string.Concat(facts.Select((f, i) => FormattableString.Invariant($"{{\"编号\": \"A{i + 1}\", \"其余\": \"无\"{(f.Length == 0 ? "" : ", ")}{f.Replace('\'', '"')}}}\n")));

    /// <summary>What a batch writes of them.</summary>
    public string Scored(string lines, BatchOptions? options = null, DateOnly? asOf = null)
    {
        using var results = new MemoryStream();
        using var rejects = new MemoryStream();
        Scorer(asOf).RunAsync(Streamed(lines), results, rejects, (options ?? new()) with { Ranking = true }).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(results.ToArray());
    }

    /// <summary>From what a batch wrote.</summary>
    public RankingInput FromScored(string results, DateOnly? asOf = null) => new CandidateReader(Scorer(asOf)).ReadScoredAsync(Streamed(results)).GetAwaiter().GetResult();

    /// <summary>What is wrong, in both languages.</summary>
    public static string Mistake(Func<RankingInput> read) =>
        string.Join('\n', Assert.Throws<ScoringException>(read).Diagnostics.Select(d => $"{d.Code} {d.Message.Zh} | {d.Message.En}"));

    /// <summary>Everything that ranking is made of, as text.</summary>
    public static string Dump(RankingInput input)
    {
        var told = new StringBuilder();
        for (int row = 0; row < input.Candidates.Count; row++)
        {
            told.Append(input.Candidates[row]).Append(' ').AppendJoin(',', input.Candidates.KeysOf(row).ToArray());
            for (int benefit = 0; benefit < input.Benefits.Benefits.Count; benefit++)
            {
                told.Append(' ').AppendJoin(' ', Steps(input, row, benefit));
            }

            told.AppendLine();
        }

        IEnumerable<string> zones = (input.ZoneQuotas ?? new Dictionary<string, long>()).OrderBy(z => z.Key, StringComparer.Ordinal).Select(z => FormattableString.Invariant($"{z.Key} {z.Value}"));
        return told.Append("total ").Append(input.Quota?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-").Append(" zones ").AppendJoin(", ", zones).ToString();
    }

    /// <summary>What each step of a benefit grants.</summary>
    public static IEnumerable<string> Steps(RankingInput input, int row, int benefit) => input.Benefits.Benefits[benefit].Starts
        .Select(s => FormattableString.Invariant($"{s}:{input.Benefits.OutcomeOf(row, benefit, s)}:{input.Benefits.AmountOf(row, benefit, s)}"));

    private static MemoryStream Streamed(string lines) => new(Encoding.UTF8.GetBytes(lines));

    /// <summary>The keys of a candidate in words.</summary>
    public static string Keys(RankingInput input, int row, Language language = Language.Chinese) =>
        string.Join(' ', input.KeyTexts.Select((t, i) => t.In(language, input.Candidates.KeysOf(row)[i])));

    public static bool IsKnown(RankingInput input, int row, int key) => input.Candidates.KeysOf(row)[key] != Cell.NotKnown;
}
