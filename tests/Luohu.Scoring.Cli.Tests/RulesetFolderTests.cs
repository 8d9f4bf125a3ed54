using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>Rulesets that are not there, or not usable.</summary>
public sealed class RulesetFolderTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string Good = File.ReadAllText(Repository.PathTo("rulesets", "dongguan", "settlement", "2016.yaml"));
    private static readonly string Worker = Repository.Sample("line-worker-changan");

    [Theory]
    [InlineData("dongguan/setlement", "2016-06-30", "LH501: 没有名为 `dongguan/setlement` 的规则集", "did you mean `dongguan/settlement`")]
    [InlineData("dongguan/settlement", "2021-01-01", "LH502: 规则集 `dongguan/settlement` 在 2021-01-01 没有施行的版本", "LH502")]
    [InlineData("dongguan/settlement", "2015-12-31", "LH502", "no version of `dongguan/settlement` is in force on 2015-12-31")]
    [InlineData("dongguan/settlement@2017", "2016-06-30", "LH504", "`dongguan/settlement` has no single version `2017`")]
    public void Score_RulesetNotThere_SaysOneThing(string id, string asOf, string zh, string en)
    {
        ToolProcess.Run("score", Worker, "--ruleset", id, "--as-of", asOf).FailsWith(4, zh);
        ToolProcess.Run("score", Worker, "--ruleset", id, "--as-of", asOf, "--lang", "en").FailsWith(4, en);
    }

    [Fact]
    public void Score_FolderMissing_SaysSo()
    {
        Score("no-such-folder").FailsWith(3, "没有文件夹 `no-such-folder`");
        Score("no-such-folder", "--lang", "en").FailsWith(3, "there is no folder `no-such-folder`");
    }

    [Fact]
    public void Score_FileForFolder_SaysSo() => Score(Worker).FailsWith(3, "是文件，--rulesets 应为文件夹");

    [Fact]
    public void Score_FolderEmpty_SaysSo()
    {
        string empty = folder.Folder("empty");
        Score(empty).FailsWith(3, "没有规则集文件（*.yaml）");
        Score(empty, "--lang", "en").FailsWith(3, "holds no ruleset files (*.yaml)");
    }

    [Fact]
    public void Score_OtherRulesetBroken_WarnsAndScores()
    {
        folder.Write("mixed/dongguan/settlement/2016.yaml", Good);
        folder.Write("mixed/other/2016.yaml", Good.Replace("版本:", "板本:", StringComparison.Ordinal));
        Outcome outcome = Score(folder.PathTo("mixed"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("结论：符合条件", outcome.Out, StringComparison.Ordinal);
        string warning = Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("警告: 规则集文件 ", warning, StringComparison.Ordinal);
        Assert.Contains("未采用", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_RulesetBroken_SaysWhatIsWrongInIt()
    {
        folder.Write("broken/dongguan/settlement/2016.yaml", Good.Replace("总分 >= 入户分值", "总分 >= 入户分数", StringComparison.Ordinal));
        Outcome outcome = Score(folder.PathTo("broken"));
        outcome.FailsWith(4, "2016.yaml:");
        Assert.Contains("入户分数", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LH501", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_OfAFolder_ShowWhatItsRulesetsDeclare()
    {
        folder.Write("facts/a.yaml", Good.Replace("落实节育措施", "落实措施", StringComparison.Ordinal));
        Outcome outcome = ToolProcess.Run("facts", "落实措施", "--rulesets", folder.PathTo("facts")).Succeeds();
        Assert.Contains("规则集 dongguan/settlement 声明", outcome.Out, StringComparison.Ordinal);
    }

    private static Outcome Score(string rulesets, params string[] more) =>
        ToolProcess.Run(["score", Worker, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30", "--rulesets", rulesets, .. more]);
}
