using System.Text.Json;
using System.Xml.Linq;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

public sealed class TestVerbTests : IDisposable
{
    private const string Ruleset = """
        规则集: t/t
        版本: "1"
        准入: [{编号: 未满五十, 条件: 年龄 < 50}]
        积分: [{编号: 年龄分, 按: 年龄, 分段: {不满35: 10, 35以上: 5}}]
        """;

    private const string Passing = """
        规则集: t/t
        用例:
          - {名称: 三十四, 评定日: 2016-06-30, 申请人: {出生日期: 1981-07-01}, 预期: {结论: 符合, 总分: 10}}
          - {名称: 三十五, 评定日: 2016-06-30, 申请人: {出生日期: 1981-06-30}, 预期: {总分: 5}}
          - {名称: 四十九, 评定日: 2016-06-30, 申请人: {出生日期: 1966-07-01}, 预期: {结论: 符合}}
          - {名称: 五十, 评定日: 2016-06-30, 申请人: {出生日期: 1966-06-30}, 预期: {结论: 不符合}}
        """;

    private readonly TempFolder _folder = new();

    public TestVerbTests()
    {
        _folder.Write("t/t/1.yaml", Ruleset);
        _folder.Write("t/t/cases.yaml", Passing);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("t/t")]
    [InlineData("t/t/cases.yaml")]
    [InlineData("t/t/1.yaml")]
    public void Test_FolderOrFile_RunsTheCases(string path) =>
        Assert.Equal("4 个用例：4 个通过，0 个未通过\n", ToolProcess.Run("test", _folder.PathTo(path)).Succeeds().Out);

    [Fact]
    public void Test_CaseThatFails_IsExitCode6AndTellsBothSides()
    {
        _folder.Write("t/t/cases.yaml", Passing.Replace("总分: 5", "总分: 6", StringComparison.Ordinal));
        Outcome outcome = ToolProcess.Run("test", _folder.Root, "--lang", "en");
        Assert.Equal((6, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.Contains("cases.yaml:4:10: failed: 三十五", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("1.yaml:4", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("4 cases: 3 passed, 1 failed\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_MistakeInTheCases_IsExitCode7()
    {
        _folder.Write("t/t/cases.yaml", Passing.Replace("总分: 5", "总份: 5", StringComparison.Ordinal));
        Outcome outcome = ToolProcess.Run("test", _folder.Root);
        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains("LH151", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_MistakeInTheRuleset_IsExitCode4()
    {
        _folder.Write("t/t/1.yaml", Ruleset.Replace("年龄 <", "年令 <", StringComparison.Ordinal));
        Outcome outcome = ToolProcess.Run("test", _folder.Root);
        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("LH714", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_FolderWithoutCases_IsExitCode7() => ToolProcess.Run("test", _folder.Folder("empty")).FailsWith(7, "没有用例文件");

    [Fact]
    public void Test_NothingThere_IsExitCode3() => ToolProcess.Run("test", _folder.PathTo("nowhere")).FailsWith(3, "没有文件或文件夹");

    [Theory]
    [InlineData("--min", "101")]
    [InlineData("--min", "x")]
    [InlineData("--mutate", "all")]
    [InlineData("--seed", "1.5")]
    [InlineData("--format", "xml")]
    public void Test_ValueThatIsNone_IsExitCode2(string option, string value) => ToolProcess.Run("test", _folder.Root, $"{option}={value}").FailsWith(2, option);

    [Fact]
    public void Test_Coverage_IsListedAndMeasured()
    {
        string all = ToolProcess.Run("test", _folder.Root, "--coverage").Succeeds().Out;
        Assert.Contains("100%\n", all, StringComparison.Ordinal);
        ToolProcess.Run("test", _folder.Root, "--min", "100").Succeeds();

        _folder.Write("t/t/cases.yaml", string.Join('\n', Passing.Split('\n')[..^1]) + "\n");
        Outcome less = ToolProcess.Run("test", _folder.Root, "--min", "100");
        Assert.Equal(6, less.ExitCode);
        Assert.Contains("1.yaml:3:6: 没有用例: 准入条件 未满五十 不满足\n", less.Out, StringComparison.Ordinal);
        ToolProcess.Run("test", _folder.Root, "--min", "10").Succeeds();
    }

    [Fact]
    public void Test_Mutate_ListsWhatNobodyNotices()
    {
        Outcome outcome = ToolProcess.Run("test", _folder.Root, "--mutate", "1000", "--seed", "3").Succeeds();
        Assert.Contains("察觉", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(outcome.Out, ToolProcess.Run("test", _folder.Root, "--mutate", "1000", "--seed", "3").Out);
        _folder.Write("t/t/cases.yaml", string.Join('\n', Passing.Split('\n')[..3]) + "\n");
        Assert.Equal(6, ToolProcess.Run("test", _folder.Root, "--mutate", "1000", "--min", "100").ExitCode);
    }

    [Fact]
    public void Test_Json_HoldsResultsDifferencesAndCoverage()
    {
        _folder.Write("t/t/cases.yaml", Passing.Replace("总分: 5", "总分: 6", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(ToolProcess.Run("test", _folder.Root, "--format", "json", "--coverage").Out);
        JsonElement root = json.RootElement;
        Assert.Equal((4, 1, false), (root.GetProperty("cases").GetInt32(), root.GetProperty("failed").GetInt32(), root.GetProperty("passed").GetBoolean()));
        JsonElement difference = Assert.Single(root.GetProperty("results")[1].GetProperty("differences").EnumerateArray());
        Assert.Equal(("6", "5", 4), (difference.GetProperty("expected").GetString(), difference.GetProperty("actual").GetString(), difference.GetProperty("line").GetInt32()));
        Assert.Equal(0, Assert.Single(root.GetProperty("coverage").EnumerateArray()).GetProperty("uncovered").GetArrayLength());
    }

    [Fact]
    public void Test_JUnit_CountsFailuresAndErrors()
    {
        _folder.Write("t/t/cases.yaml", Passing.Replace("总分: 5", "总分: 6", StringComparison.Ordinal).Replace("预期: {结论: 不符合}", "预期: {}", StringComparison.Ordinal));
        XElement suite = Assert.Single(XDocument.Parse(ToolProcess.Run("test", _folder.Root, "--format", "junit").Out).Root?.Elements() ?? []);
        Assert.Equal(("4", "1", "1"), (suite.Attribute("tests")?.Value, suite.Attribute("failures")?.Value, suite.Attribute("errors")?.Value));
        Assert.Equal(["三十四", "三十五", "四十九", "LH703"], suite.Elements("testcase").Select(c => c.Attribute("name")?.Value));
        Assert.Contains("预期", Assert.Single(suite.Descendants("failure")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_BundledRulesets_RunFromAnywhere()
    {
        Outcome outcome = ToolProcess.RunWith(new() { Folder = _folder.Root }, "test");
        Assert.True(outcome.ExitCode == 0 || outcome.Error.Contains("没有用例", StringComparison.Ordinal), outcome.Out);
    }
}
