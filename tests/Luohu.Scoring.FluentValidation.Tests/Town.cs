using System.Text;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.FluentValidation.Tests;

/// <summary>An engine with one ruleset that has zones and declares facts.</summary>
internal static class Town
{
    public const string Id = "town/settlement";

    public static readonly DateOnly AsOf = new(2016, 6, 30);

    private const string Ruleset = """
        规则集: town/settlement
        名称: 镇
        版本: "1"
        区域: [长安, 东城]
        事实:
          街道: 文字
          岗位: {类型: 选择, 取值: [一线, 管理], 有序: 是}
          来莞日期: 日期
          选派培训: {类型: 时段列表, 字段: {学校: 文字}}
        积分:
          - {编号: 基本, 得分: 1, 依据: 建模}
        """;

    public static ScoringEngine Engine { get; } = new(RulesetCatalog.Load(new TownSource()));

    private sealed class TownSource : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => [new("town.yaml", Encoding.UTF8.GetBytes(Ruleset))];
    }
}
