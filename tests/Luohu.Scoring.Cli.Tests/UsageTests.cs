using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>Command lines that are wrong: one clear message, exit code 2, in both languages.</summary>
public sealed class UsageTests
{
    /// <summary>The words of the command line, what the message says in Chinese and in English.</summary>
    public static TheoryData<string, string, string> Lines => new()
    {
        { "scroe x.json", "没有命令 `scroe`", "there is no command `scroe`" },
        { "score x.json --ruleset a --as-of 2016-06-30 --fromat json", "没有选项 `--fromat`", "there is no option `--fromat`" },
        { "--verson", "没有选项 `--verson`", "there is no option `--verson`" },
        { "score x.json --as-of 2016-06-30", "缺少选项 --ruleset", "--ruleset must be given" },
        { "score x.json", "缺少选项 --ruleset、--as-of", "--ruleset and --as-of must be given" },
        { "score --ruleset a --as-of 2016-06-30", "没有写申请人资料文件", "the profile of an applicant must be given" },
        { "score x.json --ruleset a --as-of", "选项 --as-of 缺少值", "the option --as-of has no value" },
        { "score x.json --ruleset a --ruleset b --as-of 2016-06-30", "选项 --ruleset 写了两次", "the option --ruleset is given twice" },
        { "score x.json --ruleset a --as-of 2016-02-30", "没有 2016-02-30 这一天", "there is no such day as 2016-02-30" },
        { "score x.json --ruleset a --as-of 2016-6-3", "评定日 `2016-6-3` 的写法不对", "`2016-6-3` is not written as a date" },
        { "score x.json --ruleset a --as-of 20160630", "评定日 `20160630` 的写法不对", "`20160630` is not written as a date" },
        { "score x.json --ruleset a --as-of 1850-01-01", "评定日 1850-01-01 超出 1900-01-01 至 2199-12-31", "1850-01-01 is outside 1900-01-01 to 2199-12-31" },
        { "score x.json --ruleset a --as-of 2016-06-30 --format xml", "--format 不能是 `xml`", "--format cannot be `xml`" },
        { "score - - --ruleset a --as-of 2016-06-30", "只能写一次", "can be given once only" },
        { "check", "没有写规则集文件或文件夹", "a ruleset file or a folder must be given" },
        { "facts 学历 职称", "多余的内容 `职称`", "`职称` is not expected here" },
        { "facts 学利", "没有名为 `学利` 的事实或字段", "there is no fact or field `学利`" },
        { "facts 学历.层级", "是不是想写 `学历.层次`", "did you mean `学历.层次`" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Run_WrongCommandLine_SaysOneThing(string line, string zh, string en)
    {
        ToolProcess.Run(line.Split(' ')).FailsWith(2, zh);
        ToolProcess.Run(["--lang", "en", .. line.Split(' ')]).FailsWith(2, en);
    }

    [Fact]
    public void Run_UnknownVerbOrOption_NamesTheNearOne()
    {
        Assert.Contains("是不是想写 `score`？", ToolProcess.Run("scroe").Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `--format`?", ToolProcess.Run("check", "x", "--fromat=json", "--lang=en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownLanguage_SaysWhereItIsSet()
    {
        ToolProcess.Run("check", "rulesets", "--lang", "fr").FailsWith(2, "--lang 不能是 `fr`");
        ToolProcess.RunWith(new() { Environment = new Dictionary<string, string> { ["LUOHU_LANG"] = "zh_CN" } }, "check", "rulesets")
            .FailsWith(2, "LUOHU_LANG 不能是 `zh_CN`");
    }

    [Fact]
    public void Run_Nothing_ShowsHelpAndFails()
    {
        Outcome outcome = ToolProcess.Run();
        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains("用法：", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_Asked_IsOneLine() => Assert.Matches("^luohu [0-9]+\\.[0-9]+\\.[0-9]+\n$", ToolProcess.Run("--version").Succeeds().Out);

    [Theory]
    [InlineData("score")]
    [InlineData("check")]
    [InlineData("facts")]
    public void Help_OfAVerb_ShowsItsOptionsInTheLanguage(string verb)
    {
        string help = ToolProcess.Run(verb, "--help", "--lang", "en").Succeeds().Out;
        Assert.Contains($"luohu {verb} ", help, StringComparison.Ordinal);
        Assert.Contains("--format", help, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", help);
    }
}
