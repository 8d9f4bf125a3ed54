using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class YamlProfileMistakesTests
{
    [Theory]
    [InlineData("LH410", "性別", "婚姻: 未婚\n«性別»: 男")]
    [InlineData("LH410", "社会保险[1].险种类", "社会保险:\n  - {}\n  - {«险种类»: 养老}")]
    [InlineData("LH410", "父母[0].学厉", "父母: [{«学厉»: []}]")]
    [InlineData("LH411", "性别", "性别: 男\n«sex»: 男")]
    [InlineData("LH411", "学历[0].层次", "学历: [{level: 本科, «层次»: 本科}]")]
    [InlineData("LH411", "备注", "备注: 甲\n«note»: 乙")]
    [InlineData("LH412", "性别", "性别: «{»男: 1}")]
    [InlineData("LH412", "出生日期", "出生日期: «[»1986-03-01]")]
    [InlineData("LH412", "备注", "备注: «[»甲]")]
    [InlineData("LH413", "申请", "申请: «长安»")]
    [InlineData("LH414", "学历", "学历: «无»")]
    [InlineData("LH414", "学历", "学历:\n  «层»次: 本科")]
    [InlineData("LH415", "学历[1]", "学历:\n  - {}\n  - «本科»")]
    [InlineData("LH418", "编号", "编号: «\"  \"»")]
    [InlineData("LH419", "其余", "其余: «有»")]
    [InlineData("LH420", "年龄", "«年龄»: 30")]
    [InlineData("LH421", "配偶.父母", "配偶: {«父母»: []}")]
    [InlineData("LH422", "子女[0].申请", "子女: [{«申请»: {}}]")]
    [InlineData("LH424", "配偶", "配偶: [{}, «{»}]")]
    [InlineData("LH425", "性别", "性别: «1»")]
    [InlineData("LH425", "婚姻", "婚姻: «已昏»")]
    [InlineData("LH426", "出生日期", "出生日期: «1986/3/1»")]
    [InlineData("LH428", "出生日期", "出生日期: «\"1986-03\"»")]
    [InlineData("LH429", "社会保险[0].起", "社会保险: [{起: «2016-01-31»}]")]
    [InlineData("LH431", "纳税[0].年度", "纳税: [{年度: «去年»}]")]
    [InlineData("LH433", "社会保险[0].基数", "社会保险: [{基数: «3000.001»}]")]
    [InlineData("LH433", "纳税[0].年度", "纳税: [{年度: «2015.5»}]")]
    [InlineData("LH435", "捐赠[0].金额", "捐赠: [{金额: «-0.01»}]")]
    [InlineData("LH436", "捐赠[0].金额", "捐赠: [{金额: «1e30»}]")]
    [InlineData("LH440", "社会保险[0].止", "社会保险: [{止: «2015-12», 起: 2016-01}]")]
    [InlineData("LH441", "学历[0].日期", "学历: [{日期: «1986-02-28»}]\n出生日期: 1986-03-01")]
    [InlineData("LH442", "出生日期", "出生日期: «2016-07-01»")]
    [InlineData("LH446", "社会保险[0].基数", "社会保险: [{基数: «\"3,000\"»}]")]
    [InlineData("LH446", "社会保险[0].基数", "社会保险: [{基数: «三千»}]")]
    [InlineData("LH446", "社会保险[0].基数", "社会保险: [{基数: «.5»}]")]
    [InlineData("LH446", "社会保险[0].基数", "社会保险: [{基数: «+5»}]")]
    [InlineData("LH446", "社会保险[0].基数", "社会保险: [{基数: «３０００»}]")]
    [InlineData("LH446", "社会保险[0].基数", "社会保险: [{基数: «3000元»}]")]
    [InlineData("LH447", "学历[0].应届", "学历: [{应届: «对»}]")]
    [InlineData("LH447", "学历[0].应届", "学历: [{应届: «1»}]")]
    [InlineData("LH448", "户籍.城市", "户籍: {城市: «null»}")]
    [InlineData("LH448", "学历", "学历: «null»")]
    [InlineData("LH448", "编号", "编号: «null»")]
    public void Read_Wrong_IsOneMistakeWithPathAndPlace(string code, string path, string marked)
    {
        (string yaml, TextSpan span) = Marked.Parse(marked);

        Diagnostic mistake = Assert.Single(new WrittenWorld().Yaml(yaml).Diagnostics);

        Assert.Equal((code, path, span), (mistake.Code, mistake.Path, mistake.Span));
        Assert.Equal("申请人.yaml", mistake.Source?.Name);
    }

    [Theory]
    [InlineData("性别：男", 3)]
    [InlineData("性别: 男\n婚姻：未婚\n", 2)]
    [InlineData("学历: [{层次：大专}]", 1)]
    [InlineData("性别:男", 1)]
    [InlineData("学历: [{层次: 大专，形式: 全日制}]", 1)]
    [InlineData("户籍:\n\t城市: 惠州", 2)]
    [InlineData("户籍:\n　城市: 惠州", 2)]
    [InlineData("性别: “男”", 1)]
    [InlineData("性别: 男 #本人", 1)]
    [InlineData("学历:\n  -层次: 大专", 2)]
    [InlineData("学历: [{层次: 大专}", 1)]
    [InlineData("性别: 男\n---\n性别: 女", 2)]
    [InlineData("性别: 男\n性别: 女", 2)]
    [InlineData("性别:\n婚姻: 未婚", 1)]
    [InlineData("性别: ~", 1)]
    [InlineData("性别: &甲 男", 1)]
    [InlineData("街道: 东城\n  街道", 2)]
    public void Read_SlipOfTheKeyboard_IsOneMistakeOnItsLine(string yaml, int line)
    {
        Diagnostic mistake = Assert.Single(new WrittenWorld().Yaml(yaml).Diagnostics);

        Assert.StartsWith("LH1", mistake.Code, StringComparison.Ordinal);
        Assert.Equal(line == 3 ? 1 : line, WrittenWorld.PositionOf(mistake).Line);
        Assert.NotNull(mistake.Help);
    }

    [Theory]
    [InlineData("- 性别: 男", "LH402")]
    [InlineData("", "LH106")]
    [InlineData("# 无\n", "LH106")]
    public void Read_NoApplicant_IsOneMistake(string yaml, string code) => Assert.Equal(code, Assert.Single(new WrittenWorld().Yaml(yaml).Diagnostics).Code);

    [Theory]
    [InlineData("性别:\n婚姻: 未婚")]
    [InlineData("性别: ~")]
    public void Read_NoValue_AdvisesToLeaveItOut(string yaml) =>
        Assert.StartsWith("不知道时请不写这一项", Assert.Single(new WrittenWorld().Yaml(yaml).Diagnostics).Help?.Zh, StringComparison.Ordinal);

    [Fact]
    public void Read_Gbk_IsNamed()
    {
        byte[] gbk = [.. "id: A\n"u8, 0xD0, 0xD4, 0xB1, 0xF0, .. ": "u8, 0xC4, 0xD0];

        Diagnostic mistake = Assert.Single(new WrittenWorld().Yaml(gbk).Diagnostics);

        Assert.Equal(("LH103", 2), (mistake.Code, WrittenWorld.PositionOf(mistake).Line));
    }

    [Fact]
    public void Read_SeveralMistakes_AreAllReportedInTheOrderOfTheText()
    {
        IReadOnlyList<Diagnostic> found = new WrittenWorld().Yaml("结婚日期: 1980-01-01\n性别: 男性\n学历:\n  - {层次: 本科, X: 1}\n  - 本科\n出生日期: 1986-03-01\n").Diagnostics;

        Assert.Equal(["LH441", "LH425", "LH410", "LH415"], found.Select(d => d.Code));
    }

    [Fact]
    public void Read_TooManyMistakes_StopsWithANote()
    {
        string yaml = string.Concat(Enumerable.Range(0, 150).Select(i => FormattableString.Invariant($"未知{i}: 1\n")));

        IReadOnlyList<Diagnostic> found = new WrittenWorld().Yaml(yaml).Diagnostics;

        Assert.Equal(101, found.Count);
        Assert.Equal("LH443", found[^1].Code);
    }

    [Fact]
    public void Read_AfterAMistake_TheReaderIsFresh()
    {
        var world = new WrittenWorld();
        Assert.True(world.Yaml("性别: 男性\n编号: X").HasErrors);

        ProfileReadResult result = world.Yaml(Encoding.UTF8.GetBytes("性别: 女"));

        Assert.Empty(result.Diagnostics);
        Assert.Null(result.Id);
    }
}
