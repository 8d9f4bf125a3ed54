using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Best of alternatives, with the choice named in the result.</summary>
public sealed class Shape07BestOfAlternatives
{
    private static readonly TextScheme Scheme = new("""
        积分:
          - 组: 甲
            取: 最高
            项目:
              - {编号: 学历分, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 60, 大专: 40, 其他: 0}}
              - {编号: 职称分, 各: 职称, 取: 最高, 按: 级别, 分值表: {中级以上: 50, 其他: 0}}
        """);

    [Theory]
    [InlineData("本科", "中级", 60, "学历分")]
    [InlineData("大专", "中级", 50, "职称分")]
    [InlineData("大专", "初级", 40, "学历分")]
    public void Assess_TwoProofs_CountsTheBetterAndNamesIt(string level, string title, int points, string taken)
    {
        string facts = $$"""  "学历": [{"层次": "{{level}}"}], "职称": [{"级别": "{{title}}"}]  """;
        Assert.Equal(points, Scheme.Points(facts));
        Assert.Contains($"取“{taken}”", Explainer.Explain(Scheme.Assess(facts), Language.Chinese), StringComparison.Ordinal);
    }
}
