using System.Text;
using System.Text.Json;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu score</c> on good input.</summary>
public sealed class ScoreTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string Worker = Repository.Sample("line-worker-changan");
    private static readonly string Short = Repository.Sample("one-point-short");

    [Fact]
    public void Score_Text_IsTheExplanation()
    {
        Outcome outcome = Score([Worker]).Succeeds();
        Assert.StartsWith("东莞市人才入户评定说明\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n结论：符合条件\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("总分 135 分", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_English_SpeaksEnglish()
    {
        Outcome outcome = Score([Worker, "--lang", "en"]).Succeeds();
        Assert.Contains("135", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("结论", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_Ineligible_IsSuccess() =>
        Assert.Contains("\n结论：不符合条件\n", Score([Short]).Succeeds().Out, StringComparison.Ordinal);

    [Fact]
    public void Score_JsonOfOne_IsAnObject()
    {
        using JsonDocument json = JsonDocument.Parse(Score([Worker, "--format", "json", "--lang", "en"]).Succeeds().Out);
        JsonElement root = json.RootElement;
        Assert.Equal(("S01", "eligible", 135), (root.GetProperty("applicantId").GetString(), root.GetProperty("verdict").GetString(), root.GetProperty("total").GetInt32()));
    }

    [Fact]
    public void Score_JsonOfSeveral_IsAnArrayWithNullForTheOneThatFails()
    {
        string bad = folder.Write("bad.json", """{"编号": 1, "学力": []}""");
        Outcome outcome = Score([Worker, bad, Short, "--format", "json"]);
        using JsonDocument json = JsonDocument.Parse(outcome.Out);
        Assert.Equal(["S01", null, "S21"], json.RootElement.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.Null ? null : a.GetProperty("applicantId").GetString()));
        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("LH410", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("profile.yaml")]
    [InlineData("profile.YML")]
    public void Score_Yaml_IsReadAsYaml(string name)
    {
        string path = folder.Write(name, "编号: Y-1\n出生日期: 1990-11-02\n学历: [{层次: 大专}]\n其余: 无\n");
        Assert.Contains("申请人：Y-1\n", Score([path]).Succeeds().Out, StringComparison.Ordinal);
        string bad = folder.Write("bad-" + name, "编号: Y-2\n性别：男\n");
        Score([bad]).FailsWith(5, "LH1");
    }

    [Fact]
    public void Score_Csv_ScoresEachRow()
    {
        string path = folder.Write("table.csv", "编号,出生日期,学历\r\nC-1,1990-11-02,\"[{\"\"层次\"\":\"\"大专\"\"}]\"\r\nC-2,1990,\r\nC-3,,\r\n");
        Outcome text = Score([path]);
        Assert.Equal(5, text.ExitCode);
        Assert.Contains("table.csv:3:5: ", text.Error, StringComparison.Ordinal);
        Assert.Contains("第 3 行 `出生日期` 列：", text.Error, StringComparison.Ordinal);
        Assert.Equal(2, text.Out.Split("评定说明\n").Length - 1);

        using JsonDocument json = JsonDocument.Parse(Score([path, "--format", "json"]).Out);
        Assert.Equal(["C-1", null, "C-3"], json.RootElement.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.Null ? null : a.GetProperty("applicantId").GetString()));
    }

    [Fact]
    public void Score_CsvOfOneRow_IsStillAnArray()
    {
        using JsonDocument json = JsonDocument.Parse(Score([folder.Write("one.csv", "编号\nC-1\n"), "--format", "json"]).Succeeds().Out);
        Assert.Equal(1, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Score_CsvThatIsNotThere_IsUnreadable() => Score(["no-such.csv"]).FailsWith(3, "no-such.csv");

    [Fact]
    public void Score_Markdown_IsTheExplanationInMarkdown()
    {
        string text = Score([Worker, Short, "--format", "markdown"]).Succeeds().Out;
        Assert.StartsWith("# 东莞市人才入户评定说明\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## 结论：符合条件\n", text, StringComparison.Ordinal);
        Assert.Contains("\n| --- | ---: | ---: | --- | --- |\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\n---\n\n# 东莞市", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Markdown_IsNoFormatOfIt() => ToolProcess.Run("check", "rulesets", "--format", "markdown").FailsWith(2, "markdown");

    [Fact]
    public void Score_TextOfSeveral_PartsThemByARule()
    {
        string[] parts = Score([Worker, Short]).Succeeds().Out.Split($"\n{new string('─', 60)}\n\n");
        Assert.Equal(2, parts.Length);
        Assert.Contains("申请人：S01\n", parts[0], StringComparison.Ordinal);
        Assert.Contains("申请人：S21\n", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Score_StandardInputWithByteOrderMark_IsRead()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(Worker)];
        Outcome outcome = ToolProcess.RunWith(new() { Input = input }, ["score", "-", "--ruleset", "dongguan/settlement@2016", "--as-of", "2016-06-30"]);
        Assert.Contains("总分 135 分", outcome.Succeeds().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    public void Score_OtherMachine_SaysTheSame(string variable, string value)
    {
        string[] args = ["score", Worker, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30"];
        Outcome outcome = ToolProcess.RunWith(new() { Environment = new Dictionary<string, string> { [variable] = value } }, args);
        Assert.Equal(Score([Worker]).Out, outcome.Succeeds().Out);
    }

    [Fact]
    public void Score_LanguageOfTheEnvironment_IsOverruledByTheOption()
    {
        var english = new Setting { Environment = new Dictionary<string, string> { ["LUOHU_LANG"] = "en" } };
        Assert.StartsWith("luohu: scores", ToolProcess.RunWith(english, "--help").Succeeds().Out, StringComparison.Ordinal);
        Assert.StartsWith("luohu：积分", ToolProcess.RunWith(english, "--help", "--lang", "zh").Succeeds().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_WithoutTheTableLibrary_StillWorks()
    {
        string tool = CopyTool();
        string[] score = ["score", Worker, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30"];
        ToolProcess.RunWith(new() { Tool = tool }, score).Succeeds();
        ToolProcess.RunWith(new() { Tool = tool }, "check", "rulesets").Succeeds();

        // And what needs the library fails as every unforeseen failure does: in one message.
        ToolProcess.RunWith(new() { Tool = tool }, "facts", "--lang", "en").FailsWith(70, "a mistake of the program itself");
    }

    [Fact]
    public void Score_ReaderThatStops_EndsQuietly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string many = string.Join(' ', Enumerable.Repeat($"'{Worker}'", 40));
        string command = $"dotnet exec '{ToolProcess.Tool}' score {many} --ruleset dongguan/settlement --as-of 2016-06-30 | head -1";
        Outcome outcome = Shell.Run(command);
        Assert.Equal((0, "东莞市人才入户评定说明\n", string.Empty), (outcome.ExitCode, outcome.Out, outcome.Error));
    }

    private static Outcome Score(string[] args) => ToolProcess.Run(["score", .. args, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30"]);

    private string CopyTool()
    {
        string copy = folder.Folder("tool");
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) is ".dll" or ".json"))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        File.WriteAllBytes(Path.Combine(copy, "Spectre.Console.dll"), Encoding.ASCII.GetBytes("no library"));
        return Path.Combine(copy, "luohu.dll");
    }
}
