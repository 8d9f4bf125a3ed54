using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Gates, vetoes, tracks, and the points they read.</summary>
public sealed class ConditionTests
{
    private const string Nested = """
        准入:
          - 编号: 门
            全部:
              - {编号: 成年, 条件: 年龄 >= 18}
              - 编号: 二选一
                任一:
                  - {编号: 就业, 条件: 存在(就业 其中 至今)}
                  - {编号: 经营, 条件: 存在(经营 其中 至今)}
        否决:
          - {编号: 刑事, 条件: 存在(违法犯罪 其中 类别 = 刑事犯罪)}
        通道:
          - {编号: 学历, 条件: 存在(学历 其中 层次 >= 本科)}
          - {编号: 积分, 条件: 总分 >= 10}
        积分:
          - {编号: 献血, 各: 献血, 取: 合计, 得分: 5}

        """;

    private const string Employed = "'出生日期': '1986-01-01', '就业': [{'起': '2015-01-01'}]";

    [Theory]
    [InlineData(Employed + ", '学历': [{'层次': '本科'}]", Verdict.Eligible)]
    [InlineData(Employed + ", '献血': [{}, {}]", Verdict.Eligible)]
    [InlineData(Employed + ", '献血': [{}]", Verdict.Ineligible)]
    [InlineData(Employed + ", '献血': [{}, {}], '违法犯罪': [{'类别': '刑事犯罪'}]", Verdict.Ineligible)]
    [InlineData(Employed + ", '献血': [{}, {}], '违法犯罪': [{}]", Verdict.Undetermined)]
    [InlineData("'出生日期': '2010-01-01', '经营': [{'起': '2015-01-01'}], '献血': [{}, {}]", Verdict.Ineligible)]
    [InlineData("'出生日期': '1986-01-01', '献血': [{}, {}]", Verdict.Ineligible)]
    [InlineData("'其余': '否', " + Employed + ", '违法犯罪': []", Verdict.Undetermined)]
    public void Verdict_OfNestedConditions_IsThreeValued(string json, Verdict expected) => Assert.Equal(expected, Rules.Score(Nested, json).Verdict);

    [Theory]
    [InlineData("总分 >= 5", true)]
    [InlineData("总分 >= 5.01", null)]
    [InlineData("总分 >= 15", null)]
    [InlineData("总分 > 15", false)]
    [InlineData("得分(甲) = 5", true)]
    [InlineData("得分(乙) <= 10", true)]
    [InlineData("得分(乙) < 10", null)]
    [InlineData("得分(乙) > 10", false)]
    [InlineData("得分(乙) + 得分(甲) >= 5", true)]
    [InlineData("得分(乙) >= 得分(甲)", null)]
    [InlineData("总分 * 2 >= 10", true)]
    [InlineData("得分(组) >= 0", true)]
    public void Points_WithUnknownFacts_DecideOnlyOverTheWholeRange(string condition, bool? expected)
    {
        string rules = $"准入:\n  - {{编号: 门, 条件: {condition}}}\n积分:\n  - {{编号: 甲, 得分: 5}}\n  - 组: 组\n    项目:\n      - {{编号: 乙, 条件: 年龄 >= 18, 得分: 10}}\n";
        Verdict verdict = Rules.Score(rules, "'其余': '否'").Verdict;
        Assert.Equal(expected switch { true => Verdict.Eligible, false => Verdict.Ineligible, _ => Verdict.Undetermined }, verdict);
    }

    [Theory]
    [InlineData("得分(甲乙) >= 5", "LH231")]
    [InlineData("四舍五入(10 / 得分(甲)) > 1", "LH304")]
    [InlineData("得分(甲) >= 5 月", "LH213")]
    [InlineData("得分(“甲”) >= 5", "LH217")]
    public void Points_Misread_AreTold(string condition, string code) =>
        Assert.Equal([code], Rules.CodesOf(condition, "积分:\n  - {编号: 甲, 得分: 5}\n"));

    [Theory]
    [InlineData("积分:\n  - {编号: 甲, 条件: 总分 > 3, 得分: 5}\n", "LH363")]
    [InlineData("积分:\n  - {编号: 总分, 得分: 5}\n", "LH223")]
    [InlineData("积分:\n  - {编号: total, 得分: 5}\n", "LH223")]
    [InlineData("积分:\n  - {编号: 甲, 得分: 5}\n  - {编号: 甲, 得分: 5}\n", "LH222")]
    [InlineData("准入:\n  - {编号: 甲, 条件: 总分 > 3}\n", "LH323")]
    [InlineData("说明: 空\n", "LH324")]
    [InlineData("积分:\n  - {编号: 甲, 得分: 5, 上限: 3 年}\n", "LH343")]
    [InlineData("积分:\n  - {编号: 甲, 得分: 5, 上限: 3, 下限: 4}\n", "LH319")]
    [InlineData("积分:\n  - {编号: 甲, 得分: 5, 上限: -3}\n", "LH320")]
    [InlineData("积分:\n  - {编号: 甲, 得分: -5, 下限: 3}\n", "LH321")]
    [InlineData("积分:\n  - {编号: 甲, 得分: 5, 上限: 年龄}\n", "LH229")]
    public void File_ThatMakesNoSense_IsTold(string text, string code) => Assert.Equal([code], Rules.Codes(text));

    [Fact]
    public void Basis_Missing_IsWarnedOfOnlyWhereTheFileListsDocuments()
    {
        const string rules = "准入:\n  - 编号: 门\n    依据: 细则 一\n    全部:\n      - {编号: 子, 条件: 年龄 > 3}\n  - {编号: 丑, 条件: 年龄 > 4}\n积分:\n  - {编号: 甲, 得分: 5}\n";
        Assert.Equal(["LH328", "LH328"], Rules.Codes("依据: {细则: {名称: 细则}}\n" + rules));
        Assert.Empty(Rules.Codes(rules.Replace("    依据: 细则 一\n", "", StringComparison.Ordinal)));
    }
}
