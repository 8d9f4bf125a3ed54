using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class ParameterTests
{
    private const string Zones = "区域: [莞城, 石龙, 中堂]\n名单:\n  丙类: {取自: 区域, 含: [中堂]}\n";

    [Theory]
    [InlineData("2015-06-30", 1)]
    [InlineData("2015-07-01", 3)]
    [InlineData("2016-06-30", 3)]
    [InlineData("2016-07-01", 4)]
    public void DatedParameter_OnTheAsOfDate_HasTheValueInForce(string asOf, int points)
    {
        var scheme = new TextScheme("参数:\n  数: {2016-07-01: 4, 2014-01-01: 1, 2015-07-01: 3}\n积分:\n  - {编号: 甲, 得分: 数}\n");
        Assert.Equal(points, scheme.Points("", asOf));
    }

    [Fact]
    public void DatedParameter_BeforeItsFirstDate_IsNotKnown()
    {
        var scheme = new TextScheme("参数:\n  数: {2015-07-01: 3, 2016-07-01: 5}\n积分:\n  - {编号: 甲, 得分: 数}\n");
        LedgerLine line = scheme.Line("", asOf: "2015-06-30");
        Assert.Equal((LineStatus.NotKnown, 0m, 3m, 5m), (line.Status, line.Counted, line.Range.Low, line.Range.High));
    }

    [Theory]
    [InlineData("施行: {自: 2015-01-01}\n参数:\n  数: {2015-07-01: 3}\n积分:\n  - {编号: 甲, 得分: 数}", "数")]
    [InlineData("参数:\n  数: {2015-07-01: 3}\n积分:\n  - {编号: 甲, 得分: 数 于 2015-06-30}", "数 于 2015-06-30")]
    [InlineData("参数:\n  数: {2015-07-02: 3}\n积分:\n  - {编号: 甲, 得分: 数 于 2015-07}", "数 于 2015-07")]
    public void DatedParameter_SurelyReadBeforeItsFirstDate_IsTold(string body, string at)
    {
        var scheme = new TextScheme(body);
        Assert.Equal((at, "LH381"), (scheme.OnlyMistake().At, scheme.Codes[0]));
    }

    [Fact]
    public void DatedParameter_AtADate_HasTheValueOfThatDate()
    {
        var scheme = new TextScheme("参数:\n  数: {2015-07-01: 3, 2016-07-01: 4}\n积分:\n  - {编号: 甲, 各: 献血, 取: 合计, 得分: 数 于 日期}\n");
        Assert.Equal(7, scheme.Points("""  "献血": [{"日期": "2016-06-30"}, {"日期": "2016-07-01"}]  """, "2017-01-01"));
    }

    [Theory]
    [InlineData("2015-07", 10)]
    [InlineData("2015-06", 0)]
    public void DatedParameter_AtAMonth_HasTheValueOfItsFirstDay(string month, int points)
    {
        var scheme = new TextScheme("参数:\n  工资: {2010-01-01: 5000 元, 2015-07-01: 3000 元}\n积分:\n  - {编号: 甲, 各: 社会保险 其中 基数 >= 工资 于 起, 取: 合计, 得分: 10}\n");
        Assert.Equal(points, scheme.Points($$"""  "社会保险": [{"险种": "养老", "基数": 4000, "起": "{{month}}", "止": "{{month}}"}]  """));
    }

    [Theory]
    [InlineData("莞城", 5)]
    [InlineData("石龙", 2)]
    [InlineData("中堂", 3)]
    public void ParameterByZone_OfTheApplication_HasTheValueOfTheZone(string zone, int points)
    {
        var scheme = new TextScheme(Zones + "参数:\n  数: {按: 申请.区域, 莞城: 5, 丙类: 3, 其他: 2}\n积分:\n  - {编号: 甲, 得分: 数}\n");
        Assert.Equal(points, scheme.Points($$"""  "申请": {"区域": "{{zone}}"}  """));
    }

    [Fact]
    public void ParameterByZone_ZoneNotListed_IsTold() =>
        Assert.Equal(["LH313"], new TextScheme(Zones + "参数:\n  数: {按: 申请.区域, 莞城: 5, 丙类: 3}\n积分:\n  - {编号: 甲, 得分: 数}\n").Codes);

    [Theory]
    [InlineData("2016-01-01", "莞城", 5)]
    [InlineData("2016-12-31", "石龙", 2)]
    [InlineData("2017-01-01", "莞城", 6)]
    public void ParameterByDateAndZone_HasTheValueOfBoth(string asOf, string zone, int points)
    {
        var scheme = new TextScheme(Zones + """
            参数:
              数:
                - {自: 2016-01-01, 按: 申请.区域, 莞城: 5, 其他: 2}
                - {自: 2017-01-01, 按: 申请.区域, 莞城: 6, 其他: 3}
            积分:
              - {编号: 甲, 得分: 数}
            """);
        Assert.Equal(points, scheme.Points($$"""  "申请": {"区域": "{{zone}}"}  """, asOf));
    }

    [Fact]
    public void Cap_ByZone_CutsByTheZone()
    {
        TextScheme scheme = ByZone("{编号: 甲, 得分: 30, 上限: 限}");
        Assert.Equal(10, scheme.Points("""  "申请": {"区域": "莞城"}  """));
        Assert.Equal(20, scheme.Points("""  "申请": {"区域": "石龙"}  """));
    }

    [Fact]
    public void Cap_ByZoneNotKnown_CountsWhatIsSure()
    {
        LedgerLine line = ByZone("{编号: 甲, 得分: 30, 上限: 限}").Line("");
        Assert.Equal((LineStatus.PartlyKnown, 10m, 10m, 20m), (line.Status, line.Counted, line.Range.Low, line.Range.High));
        Assert.Equal("申请", Assert.Single(line.Missing).Fact.Zh);
    }

    [Fact]
    public void Cap_ByZoneNotKnownThatCutsNothing_IsExact()
    {
        LedgerLine line = ByZone("{编号: 甲, 得分: 5, 上限: 限}").Line("");
        Assert.Equal((LineStatus.Exact, 5m), (line.Status, line.Counted));
    }

    [Fact]
    public void Floor_ByZoneNotKnown_CountsTheLowest()
    {
        LedgerLine line = ByZone("{编号: 甲, 得分: -30, 下限: -限}").Line("");
        Assert.Equal((-20m, -20m, -10m), (line.Counted, line.Range.Low, line.Range.High));
    }

    [Fact]
    public void PerUnit_SizeAndPointsByZone_FollowTheZone()
    {
        TextScheme scheme = ByZone("{编号: 甲, 量: 个数(献血), 每: 限 / 10, 得分: 限}".Replace("限 / 10", "步", StringComparison.Ordinal));
        Assert.Equal(20, scheme.Points("""  "申请": {"区域": "莞城"}, "献血": [{}, {}]  """));
        Assert.Equal(20, scheme.Points("""  "申请": {"区域": "石龙"}, "献血": [{}, {}, {}]  """));
    }

    [Theory]
    [InlineData("{编号: 甲, 得分: 3, 上限: 年龄}", "LH229")]
    [InlineData("{编号: 甲, 量: 年龄, 每: 年龄 + 1, 得分: 3}", "LH318")]
    [InlineData("{编号: 甲, 得分: 限 于 2016-01-01}", "LH383")]
    [InlineData("{编号: 甲, 得分: 3, 上限: 限, 下限: 25}", "LH319")]
    public void Figure_ThatIsNone_IsTold(string item, string code) => Assert.Equal([code], ByZone(item).Codes);

    [Theory]
    [InlineData("{2015-07-01: 3, 2016-07-01: 甲}", "LH211")]
    [InlineData("{2015-07-01: 3 年, 2016-07-01: 3 月}", "LH213")]
    [InlineData("{2015-07-01: 3, 2016-07-01: 年龄}", "LH211")]
    [InlineData("{按: 年龄, 莞城: 3}", "LH316")]
    [InlineData("{按: 申请.区域, 莞城: 评定日, 其他: 2}", "LH211")]
    public void Parameter_WithValuesThatDoNotFit_IsTold(string value, string code) =>
        Assert.Equal([code], new TextScheme($"参数:\n  数: {value}\n积分:\n  - {{编号: 甲, 得分: 数}}\n").Codes);

    [Fact]
    public void Parameter_ThatDependsOnItself_IsTold() =>
        Assert.Equal(["LH384"], new TextScheme("参数:\n  数: {按: 类, 是: 1, 否: 2}\n定义:\n  类: 数 > 1\n积分:\n  - {编号: 甲, 得分: 数}\n").Codes);

    [Fact]
    public void Parameter_OfTexts_IsCompared()
    {
        var scheme = new TextScheme(Zones + "参数:\n  城: {按: 申请.区域, 莞城: 东莞, 其他: 深圳}\n积分:\n  - {编号: 甲, 条件: 户籍.城市 = 城, 得分: 4}\n");
        Assert.Equal(4, scheme.Points("""  "申请": {"区域": "石龙"}, "户籍": {"城市": "深圳"}  """));
    }

    private static TextScheme ByZone(string item) =>
        new(Zones + $"参数:\n  限: {{按: 申请.区域, 莞城: 10, 其他: 20}}\n  步: {{按: 申请.区域, 莞城: 1, 其他: 2}}\n积分:\n  - {item}\n");
}
