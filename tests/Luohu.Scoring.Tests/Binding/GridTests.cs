using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class GridTests
{
    private static readonly TextScheme Degrees = Item("""
        层次 | 学位 | 得分
        本科以上 | 非 无 | 90
        本科以上 | 无 | 60
        大专、高级技工学校 | - | 30
        其他 | - | 0
        """, "各: 学历\n    取: 最高");

    private static readonly TextScheme Ages = Item("""
        年龄 | 婚姻 | 得分
        <36 | - | 5
        [36,45) | 已婚 | 3
        [36,45) | 非已婚 | 2
        >=45 | - | 0
        """);

    [Theory]
    [InlineData("""{"层次": "硕士", "学位": "硕士"}""", 90)]
    [InlineData("""{"层次": "本科", "学位": "无"}""", 60)]
    [InlineData("""{"层次": "高级技工学校", "学位": "无"}""", 30)]
    [InlineData("""{"层次": "小学", "学位": "无"}""", 0)]
    public void Grid_OverRecords_TakesTheRowThatHolds(string record, int points) =>
        Assert.Equal(points, Degrees.Points($"\"学历\": [{record}]"));

    [Fact]
    public void Grid_RowThatDoesNotAskForTheFact_DecidesWithoutIt()
    {
        Assert.Equal(LineStatus.Exact, Degrees.Line("""  "学历": [{"层次": "大专"}]  """).Status);
        LedgerLine line = Degrees.Line("""  "学历": [{"层次": "本科"}]  """);
        Assert.Equal((0m, 0m, 90m), (line.Counted, line.Range.Low, line.Range.High));
    }

    [Theory]
    [InlineData("1981-01-01", "未婚", 5)]
    [InlineData("1980-06-30", "已婚", 3)]
    [InlineData("1980-06-30", "离异", 2)]
    [InlineData("1971-07-01", "已婚", 3)]
    [InlineData("1971-06-30", "已婚", 0)]
    public void Grid_OfNumbersAndChoices_TakesTheRowThatHolds(string born, string marriage, int points)
    {
        LedgerLine line = Ages.Line($"\"出生日期\": \"{born}\", \"婚姻\": \"{marriage}\"");
        Assert.Equal(points, line.Counted);
    }

    [Fact]
    public void Grid_RowThatDecided_IsTold() =>
        Assert.Equal("[36,45) | 非已婚", Ages.Line("""  "出生日期": "1975-01-01", "婚姻": "未婚"  """).Choice?.Case);

    [Fact]
    public void Grid_AgeNotKnown_IsNotKnown()
    {
        LedgerLine line = Ages.Line("""  "婚姻": "未婚"  """);
        Assert.Equal((LineStatus.NotKnown, 0m, 5m), (line.Status, line.Range.Low, line.Range.High));
    }

    [Fact]
    public void Grid_RowsThatHoldAtOnce_AreToldWithValues()
    {
        (string at, string message) = Item("""
            年龄 | 婚姻 | 得分
            不满36 | - | 5
            30以上 | 已婚 | 3
            36以上 | 非已婚 | 3
            """).OnlyMistake();
        Assert.Equal(("30以上 | 已婚 | 3", "two rows hold at once: 年龄 = 30, 婚姻 = married"), (at, message));
    }

    [Fact]
    public void Grid_ValuesWithoutRow_AreTold() => Assert.Equal("no row of the grid holds for: 年龄 = 36, 婚姻 = single", Item("""
        年龄 | 婚姻 | 得分
        不满36 | - | 5
        36以上 | 已婚 | 3
        """).OnlyMistake().Message);

    [Fact]
    public void Grid_FirstMatch_TakesTheFirstRowThatHolds()
    {
        TextScheme scheme = Item("""
            年龄 | 婚姻 | 得分
            不满36 | - | 5
            - | 已婚 | 3
            - | - | 1
            """, "命中: 首行");
        Assert.Equal(5, scheme.Points("""  "出生日期": "1990-01-01", "婚姻": "已婚"  """));
        Assert.Equal(3, scheme.Points("""  "出生日期": "1960-01-01", "婚姻": "已婚"  """));
        Assert.Equal(1, scheme.Points("""  "出生日期": "1960-01-01", "婚姻": "未婚"  """));
        Assert.Equal(LineStatus.NotKnown, scheme.Line("""  "婚姻": "已婚"  """).Status);
    }

    [Fact]
    public void Grid_FirstMatchWithRowNeverReached_Warns() => Assert.Equal(["LH311"], Item("""
        年龄 | 得分
        不满36 | 5
        36以上 | 3
        - | 1
        """, "命中: 首行").Codes);

    [Fact]
    public void Grid_Sum_AddsTheRowsThatHold()
    {
        TextScheme scheme = Item("""
            年龄 | 婚姻 | 得分
            不满36 | - | 5
            - | 已婚 | 3.5
            """, "命中: 合计");
        Assert.Equal(8.5m, scheme.Points("""  "出生日期": "1990-01-01", "婚姻": "已婚"  """));
        Assert.Equal(0m, scheme.Points("""  "出生日期": "1960-01-01", "婚姻": "未婚"  """));
    }

    [Fact]
    public void Grid_InDefinition_GivesItsValue()
    {
        var scheme = new TextScheme("""
            定义:
              类别:
                grid: |
                  age | value
                  <18 | 0
                  18+ | 7
            积分:
              - {编号: 甲, 得分: 类别}
            """);
        Assert.Equal(7, scheme.Points("""  "出生日期": "1990-01-01"  """));
    }

    [Fact]
    public void Grid_OfTexts_NeedsOther()
    {
        Assert.Equal("no row of the grid holds for: 户籍.城市 = other", Item("""
            户籍.城市 | 得分
            东莞 | 5
            """).OnlyMistake().Message);
        TextScheme scheme = Item("""
            户籍.城市 | 得分
            东莞、深圳 | 5
            其他 | 1
            """);
        Assert.Equal(5, scheme.Points("""  "户籍": {"城市": "东莞市"}  """));
        Assert.Equal(1, scheme.Points("""  "户籍": {"城市": "广州"}  """));
    }

    [Theory]
    [InlineData("年龄 | 得分\n本科 | 5\n- | 1", "本科", "LH354")]
    [InlineData("婚姻 | 得分\n18..35 | 5\n- | 1", "18..35", "LH354")]
    [InlineData("婚姻 | 得分\n已昏 | 5\n其他 | 1", "已昏", "LH203")]
    [InlineData("出生日期 | 得分\n- | 5", "出生日期", "LH355")]
    [InlineData("年龄 | 得分\n1000以上 | 5\n- | 1", "1000以上", "LH310")]
    [InlineData("学历 | 得分\n- | 1", "学历", "LH208")]
    public void Grid_CellThatDoesNotFit_IsToldAtTheCell(string rows, string at, string code)
    {
        TextScheme scheme = Item(rows);
        Assert.Equal((code, at), (Assert.Single(scheme.Codes), scheme.OnlyMistake().At));
    }

    [Fact]
    public void Grid_TooManyCombinations_AsksToSplit()
    {
        string bands = string.Join('\n', Enumerable.Range(0, 60).Select(n => string.Join(" | ", Enumerable.Repeat($"{n}", 3)) + " | 1"));
        Assert.Equal(["LH353"], Item($"年龄 | 个数(学历) | 个数(职称) | 得分\n{bands}").Codes);
    }

    private static TextScheme Item(string rows, string keys = "说明: 表") =>
        new($"积分:\n  - 编号: 甲\n    {keys}\n    表: |\n{string.Join('\n', rows.Split('\n').Select(r => "      " + r.Trim()))}\n");
}
