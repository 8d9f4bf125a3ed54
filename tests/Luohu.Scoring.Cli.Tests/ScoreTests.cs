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
        Assert.StartsWith("东莞市人才入户（积分制）评定说明\n", outcome.Out, StringComparison.Ordinal);
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
        Assert.Equal((0, "东莞市人才入户（积分制）评定说明\n", string.Empty), (outcome.ExitCode, outcome.Out, outcome.Error));
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
