using System.Text.Json;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu check</c>.</summary>
public sealed class CheckTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string Good = File.ReadAllText(Repository.PathTo("rulesets", "dongguan", "settlement", "2016.yaml"));

    [Fact]
    public void Check_BundledRulesets_AreClean()
    {
        Assert.Contains("规则集 dongguan/settlement 2016：0 处错误，0 条警告\n", ToolProcess.Run("check", "rulesets").Succeeds().Out, StringComparison.Ordinal);
        Assert.Contains("ruleset dongguan/settlement 2016: 0 errors, 0 warnings\n", ToolProcess.Run("check", "rulesets", "--lang", "en").Succeeds().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BadFile_ShowsTheLineUnderlinedAndCounts()
    {
        string path = folder.Write("bad.yaml", Good.Replace("总分 >= 入户分值", "总分 >= 入户分数", StringComparison.Ordinal));
        Outcome outcome = ToolProcess.Run("check", path);
        Assert.Equal((4, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith($"{path}:", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("条件: 总分 >= 入户分数\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n    " + new string(' ', 22) + "~~~~~~~~\n", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith($"{path}：1 处错误，0 条警告\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_GoodAndBadFiles_ReportsEach()
    {
        folder.Write("several/a.yaml", Good);
        folder.Write("several/b.yaml", "规则集：x\n");
        folder.Write("several/cases.yaml", "用例: []\n");
        Outcome outcome = ToolProcess.Run("check", folder.PathTo("several"), "--lang", "en");
        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("ruleset dongguan/settlement 2016: 0 errors, 0 warnings\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("b.yaml: 1 error, 0 warnings\n", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("cases.yaml", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-12-31", 4)]
    [InlineData("2021-01-01", 0)]
    public void Check_VersionsThatMeet_AreToldOnlyWhereTheyOverlap(string from, int exitCode)
    {
        string name = $"versions{from}";
        folder.Write($"{name}/2016.yaml", Good);
        string later = Good.Replace("版本: \"2016\"", "版本: \"2021\"", StringComparison.Ordinal)
            .Replace("{自: 2016-01-01, 至: 2020-12-31}", $"{{自: {from}}}", StringComparison.Ordinal);
        Assert.NotEqual(Good, later);
        folder.Write($"{name}/2021.yaml", later);
        Outcome outcome = ToolProcess.Run("check", folder.PathTo(name));
        Assert.Equal((exitCode, exitCode == 4), (outcome.ExitCode, outcome.Error.Contains("LH503: 规则集 `dongguan/settlement` 在 2020-12-31 有几个版本同时施行", StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_CasesByName_AreSkippedAloud() =>
        Assert.Contains("用例文件，由 luohu test 检查和运行", ToolProcess.Run("check", folder.Write("cases/cases.yaml", "用例: []\n")).Succeeds().Out, StringComparison.Ordinal);

    [Fact]
    public void Check_FileInTheFolderOfAnotherId_Warns()
    {
        string path = folder.Write("rulesets/guangzhou/settlement/2016.yaml", Good);
        Outcome outcome = ToolProcess.Run("check", path).Succeeds();
        Assert.Contains("警告 LH505: 规则集名 `dongguan/settlement` 与所在文件夹 `guangzhou/settlement` 不一致", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n规则集 dongguan/settlement 2016：0 处错误，1 条警告\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Json_HoldsCodeAndPlace()
    {
        string path = folder.Write("json.yaml", Good.Replace("总分 >= 入户分值", "总分 >= 入户分数", StringComparison.Ordinal));
        Outcome outcome = ToolProcess.Run("check", path, "--format", "json", "--lang", "en");
        Assert.Equal((4, string.Empty), (outcome.ExitCode, outcome.Error));
        using JsonDocument json = JsonDocument.Parse(outcome.Out);
        JsonElement file = json.RootElement.GetProperty("files")[0];
        JsonElement diagnostic = Assert.Single(file.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal((path, 1, "error"), (file.GetProperty("file").GetString(), file.GetProperty("errors").GetInt32(), diagnostic.GetProperty("severity").GetString()));
        int line = Array.FindIndex(Good.Split('\n'), l => l.Contains("总分 >= 入户分值", StringComparison.Ordinal)) + 1;
        Assert.Equal(line, diagnostic.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Check_Ruleset_SaysWhatItRestsOn()
    {
        Assert.EndsWith(
            "0 条警告\n  依据：分数共 720 分，条文 92%（积分细则）、建模 8%；不封顶 11 项，条文 11；条件共 44 个，条文 100%\n",
            ToolProcess.Run("check", "rulesets/dongguan/settlement/2016.yaml").Succeeds().Out,
            StringComparison.Ordinal);
        Assert.Contains("\n  basis: points 720: article 92% (积分细则), modelled 8%; ", ToolProcess.Run("check", "rulesets/dongguan", "--lang", "en").Succeeds().Out, StringComparison.Ordinal);
        string path = folder.Write("nothing.yaml", "规则集: t/t\n版本: \"1\"\n准入:\n  - {编号: 甲, 条件: 年龄 < 50}\n");
        Assert.EndsWith("规则集 t/t 1：0 处错误，0 条警告\n  依据：条件共 1 个，没有依据 100%\n", ToolProcess.Run("check", path).Succeeds().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Json_HoldsWhatARulesetRestsOn()
    {
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run("check", "rulesets/dongguan/settlement", folder.Write("broken.yaml", "规则集: x\n"), "--format", "json").Out);
        JsonElement[] files = [.. json.RootElement.GetProperty("files").EnumerateArray()];
        JsonElement modelled = Assert.Single(files[0].GetProperty("basis").EnumerateArray(), b => b.GetProperty("kind").GetString() == "modelled");
        Assert.Equal((60m, 0), (modelled.GetProperty("points").GetDecimal(), modelled.GetProperty("conditions").GetInt32()));
        Assert.Equal(JsonValueKind.Null, modelled.GetProperty("document").ValueKind);
        Assert.Equal(JsonValueKind.Null, files[1].GetProperty("basis").ValueKind);
    }

    [Fact]
    public void Check_NothingThere_SaysSoOnce()
    {
        ToolProcess.Run("check", "no-such.yaml").FailsWith(3, "没有文件或文件夹 `no-such.yaml`");
        ToolProcess.Run("check", "no-such.yaml", "--lang", "en").FailsWith(3, "there is no file or folder `no-such.yaml`");
        ToolProcess.Run("check", folder.Folder("none")).FailsWith(3, "没有规则集文件");
    }

    [Theory]
    [InlineData("empty", new byte[0], "LH")]
    [InlineData("gbk", new byte[] { 0xB9, 0xE6, 0xD4, 0xF2, 0xBC, 0xAF, 0x3A, 0x20, 0x78, 0x0A }, "GBK")]
    [InlineData("utf-16", new byte[] { 0xFF, 0xFE, 0x78, 0x00 }, "UTF-16")]
    public void Check_FileThatIsNoText_SaysSo(string name, byte[] content, string message)
    {
        Outcome outcome = ToolProcess.Run("check", folder.Write(name + ".yaml", content));
        Assert.Equal((4, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.Contains(message, outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("：1 处错误，0 条警告\n", outcome.Out, StringComparison.Ordinal);
    }
}
