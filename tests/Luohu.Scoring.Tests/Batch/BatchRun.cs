using System.Text;
using System.Text.Json;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>A batch over bytes in memory, by a small ruleset.</summary>
internal sealed record BatchRun(BatchSummary Summary, string Results, string Rejects)
{
    public static DateOnly AsOf { get; } = new(2016, 6, 30);

    public static TextScheme Scheme { get; } = new("""
        准入:
          - {编号: 不满五十, 条件: 年龄 < 50}
        通道:
          - {编号: 学历通道, 条件: 存在(学历 其中 层次 >= 本科)}
          - {编号: 积分通道, 条件: 总分 >= 60}
        积分:
          - {编号: 文化程度, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 80, 大专: 60, 其他: 0}}
          - 组: 其他
            上限: 20
            项目:
              - {编号: 证书, 各: 职业资格, 取: 合计, 得分: 12.5}
              - {编号: 年龄分, 按: 年龄, 分段: {不满35: 5, 35以上: 0}}
        """);

    public IReadOnlyList<JsonElement> ResultLines => Json(Results);

    public IReadOnlyList<JsonElement> RejectLines => Json(Rejects);

    /// <summary>The ids of the results in their order.</summary>
    public IEnumerable<string?> Ids => ResultLines.Select(r => r.GetProperty("id").GetString());

    public static BatchScorer Scorer() => new(RulesetCatalog.Load(Scheme), "t/t", AsOf);

    public static BatchRun Of(string input, BatchOptions? options = null) => Of(Encoding.UTF8.GetBytes(input), options);

    public static BatchRun Of(byte[] input, BatchOptions? options = null) => Of(new MemoryStream(input), options);

    /// <summary>Runs it; every line is accounted for.</summary>
    public static BatchRun Of(Stream input, BatchOptions? options = null)
    {
        using var results = new MemoryStream();
        using var rejects = new MemoryStream();
        BatchSummary summary = Scorer().RunAsync(input, results, rejects, options).GetAwaiter().GetResult();
        var run = new BatchRun(summary, Encoding.UTF8.GetString(results.ToArray()), Encoding.UTF8.GetString(rejects.ToArray()));
        Assert.True(summary.IsReconciled, summary.ToString());
        Assert.Equal(summary.Rejects, run.Rejects.Count(c => c == '\n'));
        Assert.Equal(summary.Results, run.Results.Count(c => c == '\n') - (options?.Output == BatchFormat.Csv ? 1 : 0));
        return run;
    }

    /// <summary>A profile that scores 80, or 60, and 5 for its age.</summary>
    public static string Profile(string id, string level = "本科") =>
        $$"""{"编号": "{{id}}", "其余": "无", "出生日期": "1990-01-01", "学历": [{"层次": "{{level}}"}]}""";

    public static string Profiles(int count) => string.Concat(Enumerable.Range(1, count).Select(i => Profile($"A{i}", i % 3 == 0 ? "大专" : "本科") + "\n"));

    private static IReadOnlyList<JsonElement> Json(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
