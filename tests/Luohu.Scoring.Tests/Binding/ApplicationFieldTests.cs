using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Fields that a ruleset adds to 申请, which is a word of expressions too (F25).</summary>
public sealed class ApplicationFieldTests
{
    [Theory]
    [InlineData("落户", 3)]
    [InlineData("入学", 0)]
    public void Field_OfTheApplication_IsReadBesideItsUse(string use, int points)
    {
        var scheme = new TextScheme("""
            用途: [落户, 入学]
            事实: {申请.选用人才: 是否}
            积分:
              - {编号: 甲, 条件: 申请.选用人才, 得分: 3, 用途: 落户}
            """);
        Assert.Equal(points, scheme.Points($$"""  "申请": {"用途": "{{use}}", "选用人才": true}  """));
    }

    [Fact]
    public void Field_OfTheApplicationInEnglish_IsRead() =>
        Assert.Equal(4, new TextScheme("facts: {application.as_talent: flag}\nscore: [{id: 甲, when: application.as_talent, points: 4}]\n").Points("""  "application": {"as_talent": true}  """));

    [Theory]
    [InlineData("事实: {申请.区域: 文字}", "LH223")]
    [InlineData("事实: {申请.其中: 文字}", "LH165")]
    [InlineData("事实: {评定日.甲: 文字}", "LH165")]
    [InlineData("定义: {申请.选用人才: 年龄 > 3}", "LH251")]
    public void Field_ThatCannotBeAdded_IsTold(string section, string code) =>
        Assert.Equal([code], new TextScheme($"{section}\n积分: [{{编号: 甲, 得分: 1}}]\n").Codes);

    [Theory]
    [InlineData("日期")]
    [InlineData("date")]
    public void Field_CalledDate_DatesTheRecord(string name)
    {
        var scheme = new TextScheme($"事实: {{竞赛: {{类型: 列表, 字段: {{{name}: 日期}}}}}}\n积分: [{{编号: 甲, 各: 竞赛, 取: 合计, 得分: 1}}]\n");
        Assert.Equal(1, scheme.Points($$"""  "竞赛": [{"{{name}}": "2016-06-30"}, {"{{name}}": "2016-07-01"}]  """));
    }
}
