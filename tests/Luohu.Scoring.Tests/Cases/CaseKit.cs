using System.Text;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Cases;

/// <summary>A small scheme in two versions with a gap between them, and cases written in a test.</summary>
internal static class CaseKit
{
    public const string Scheme = """
        规则集: t/t
        版本: "1"
        施行: {自: 2016-01-01, 至: 2018-12-31}
        参数: {本市: 东莞, 合格: 30}
        事实: {有证: {类型: 是否}}
        准入:
          - {编号: 未满五十, 条件: 年龄 < 50}
        否决:
          - {编号: 有罪, 条件: 存在(违法犯罪 其中 类别 = 刑事犯罪 且 日期 在 近 5 年)}
        通道:
          - 编号: 积分
            全部:
              - {编号: 够分, 条件: 总分 >= 合格}
              - {编号: 外地, 条件: 户籍.城市 != 本市}
          - {编号: 免试, 条件: 有证}
        待遇:
          - {编号: 补贴, 条件: 有证, 金额: 600}
        积分:
          - {编号: 学历分, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 20, 其他: 5}}
          - {编号: 年龄分, 按: 年龄, 分段: {不满35: 10, 35..49: 5, 50以上: 0}}
          - 组: 贡献
            上限: 12
            项目:
              - {编号: 献血分, 各: 献血, 取: 合计, 得分: 5}
        """;

    /// <summary>From 2020 on: everything of the first version, but 60 points are wanted.</summary>
    public static string Later { get; } = Scheme.Replace("\"1\"", "\"2\"", StringComparison.Ordinal)
        .Replace("{自: 2016-01-01, 至: 2018-12-31}", "{自: 2020-01-01}", StringComparison.Ordinal)
        .Replace("合格: 30", "合格: 60", StringComparison.Ordinal);

    public static CaseSuite Suite(string cases, params string[] rulesets) => CaseSuite.Load(Catalog(rulesets), [File(cases)]);

    public static RulesetCatalog Catalog(params string[] rulesets)
    {
        string[] texts = rulesets.Length == 0 ? [Scheme, Later] : rulesets;
        return RulesetCatalog.Load(new Source([.. texts.Select((t, i) => new RulesetFile($"t/{i + 1}.yaml", Encoding.UTF8.GetBytes(t)))]), PlanMode.Interpreted);
    }

    public static CaseFile File(string cases) => new("t/cases.yaml", Encoding.UTF8.GetBytes($"规则集: t/t\n用例:\n{cases}"));

    public static CaseReport Run(string cases, bool measureCoverage = false) => Suite(cases).Run(measureCoverage);

    /// <summary>The one case, without mistakes.</summary>
    public static CaseResult RunOne(string body)
    {
        CaseReport report = Run($"  - 名称: 甲\n    评定日: 2016-06-30\n{body}");
        Assert.Empty(report.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message.Zh));
        return Assert.Single(report.Results);
    }

    public static IReadOnlyList<string> Errors(string cases) => [.. Run(cases).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code)];

    private sealed class Source(IReadOnlyList<RulesetFile> files) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => files;
    }
}
