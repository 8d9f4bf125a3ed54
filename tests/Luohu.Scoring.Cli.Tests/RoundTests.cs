using System.IO.Compression;
using System.Text;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu rank</c>, <c>allocate</c> and <c>verify</c>: files in, files out, exit codes.</summary>
public sealed class RoundTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string Seed = "a seed of a test round";

    [Fact]
    public void Rank_Applicants_WritesListAndCertificateThatIsConfirmed()
    {
        Outcome outcome = Rank("whole", "-o", folder.PathTo("whole.csv"), "--seed", Seed, "--certificate", folder.PathTo("whole.cert"));
        Assert.Equal((0, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains("参加排名 4 人，其中 3 人与别人各项都相同。\n", outcome.Error, StringComparison.Ordinal);
        byte[] list = File.ReadAllBytes(folder.PathTo("whole.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], list[..3]);
        Assert.Equal(5, File.ReadAllLines(folder.PathTo("whole.csv")).Length);
        Assert.Empty(Directory.GetFiles(folder.Root, "whole*.partial"));
        Assert.Matches("核对结果：相符，重新计算的 7 行逐字节相同。\n$", Verify("whole.cert").Succeeds().Out);
        Assert.Contains("名次：第 1 名，共 4 人参加排名；总分 90。\n", Verify("whole.cert", "--person", "甲一").Succeeds().Out, StringComparison.Ordinal);
        Verify("whole.cert", "--person", "无名").FailsWith(2, "这一轮没有编号为 `无名` 的申请人");
    }

    [Fact]
    public void Rank_PackedByName_IsReadAndConfirmed()
    {
        Assert.Equal(0, Rank("packed", "-o", folder.PathTo("packed.ndjson.gz"), "--seed", Seed, "--certificate", folder.PathTo("packed.cert.gz")).ExitCode);
        using var packed = new GZipStream(File.OpenRead(folder.PathTo("packed.ndjson.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        Assert.StartsWith("{\"rank\":1,\"id\":\"甲一\"", reader.ReadLine(), StringComparison.Ordinal);
        Verify("packed.cert.gz").Succeeds();
    }

    [Fact]
    public void Rank_NoSeedForALot_LeavesNothing()
    {
        Rank("unseeded", "-o", folder.PathTo("unseeded.csv"), "--certificate", folder.PathTo("unseeded.cert")).FailsWith(5, "没有给出抽签种子");
        Assert.Empty(Directory.GetFiles(folder.Root, "unseeded.c*"));
    }

    [Fact]
    public void Rank_SeedInAFileAndItsCommitment_AreChecked()
    {
        string commitment = ToolProcess.Run("lot", "commit", Seed).Succeeds().Out.Trim().Split('：')[1];
        string file = folder.Write("seed.txt", Seed + "\r\n");
        Assert.Equal(0, Rank("seeded", "-o", folder.PathTo("seeded.csv"), "--seed-file", file, "--commitment", commitment).ExitCode);
        Rank("seeded", "-o", folder.PathTo("other.csv"), "--seed", Seed + "!", "--commitment", commitment).FailsWith(5, "种子校验码不符");
        Rank("seeded", "-o", folder.PathTo("other.csv"), "--seed", Seed, "--seed-file", file).FailsWith(2, "只能写一个");
        Assert.False(File.Exists(folder.PathTo("other.csv")));
    }

    [Fact]
    public void Rank_RulesetSaysNothingOfEquals_TellsByItsExitCode()
    {
        Outcome outcome = Rank("silent", "-o", folder.PathTo("silent.csv"), "--lang", "en");
        Assert.Equal(9, outcome.ExitCode);
        Assert.Contains("3 are undecided", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("undecided", File.ReadAllText(folder.PathTo("silent.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_BadLines_AreRejectedAndToldByTheExitCode()
    {
        string input = folder.Write("bad.ndjson", People + "not json\n");
        Outcome outcome = Round("rank", input, "whole", "-o", folder.PathTo("bad.csv"), "--seed", Seed);
        Assert.Equal(8, outcome.ExitCode);
        Assert.Contains("退回 1 行", outcome.Error, StringComparison.Ordinal);
        Assert.Single(File.ReadAllLines(folder.PathTo("bad.csv.rejects.ndjson")));
    }

    [Fact]
    public void Rank_StandardInputAndOutput_Compose()
    {
        Layout("whole");
        var setting = new Setting { Input = Encoding.UTF8.GetBytes(People) };
        Outcome outcome = ToolProcess.RunWith(setting, [.. Words("rank", "-", "whole"), "-o", "-", "--seed", Seed, "--mask"]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("{\"rank\":1,\"id\":\"****\"", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_OutputOfABatch_GivesTheSameList()
    {
        Layout("whole");
        string scored = folder.PathTo("scored.ndjson");
        string input = folder.Write("people.ndjson", People);
        Assert.Equal(0, ToolProcess.Run([.. Words("batch", input, "whole"), "-o", scored, "--ranking"]).ExitCode);
        Assert.Equal(0, Round("rank", scored, "whole", "-o", folder.PathTo("scored.csv"), "--seed", Seed, "--scored").ExitCode);
        Assert.Equal(0, Round("rank", input, "whole", "-o", folder.PathTo("direct.csv"), "--seed", Seed).ExitCode);
        Assert.Equal(File.ReadAllText(folder.PathTo("direct.csv")), File.ReadAllText(folder.PathTo("scored.csv")));
    }

    [Fact]
    public void Allocate_PlacesAndWishes_AreGivenInOrder()
    {
        string places = folder.Write("places.csv", "编号,名额,类别\nX1,1,学位\nA1,9,安置房\n");
        string wishes = folder.Write("wishes.csv", "编号,志愿1,志愿2\n甲一,X1,\n甲二,X1,A1\n甲三,X1,\n");
        Outcome outcome = Round("allocate", folder.Write("people.ndjson", People), "whole", "-o", folder.PathTo("given.csv"), "--seed", Seed, "--places", places, "--wishes", wishes, "--certificate", folder.PathTo("given.cert"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("2 人依次选择，", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1,甲一,90,,录取,X1,,1,在名额之内\n", File.ReadAllText(folder.PathTo("given.csv")), StringComparison.Ordinal);
        Verify("given.cert").Succeeds();
    }

    [Fact]
    public void Allocate_WrongFilesAndOptions_SayWhatIsWrong()
    {
        string people = folder.Write("people.ndjson", People);
        string places = folder.Write("places.csv", "编号,名额,类别\nX1,1,学位\n");
        string wishes = folder.Write("wrong.csv", "编号,志愿1\n甲一,X9\n");
        Round("allocate", people, "whole", "-o", "x").FailsWith(2, "缺少选项 --places、--wishes");
        Round("allocate", people, "whole", "-o", "x", "--seed", Seed, "--places", places, "--wishes", wishes).FailsWith(5, "没有编号为 `X9`");
        Round("allocate", people, "whole", "-o", "x", "--places", places, "--wishes", wishes, "--equals", "coin").FailsWith(2, "--equals 不能是 `coin`");
        Round("allocate", people, "whole", "-o", "x", "--places", places, "--wishes", places).FailsWith(2, "写了两次");
        Round("allocate", people, "whole", "-o", "x", "--places", folder.PathTo("none.csv"), "--wishes", wishes).FailsWith(3, "没有文件");
        ToolProcess.Run("rank", people, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30", "-o", folder.PathTo("x")).FailsWith(5, "dongguan/settlement");
        ToolProcess.Run("rank").FailsWith(2, "没有写申请人文件");
    }

    [Fact]
    public void Verify_Forged_SaysWhereAndFails()
    {
        Rank("forged", "-o", folder.PathTo("forged.csv"), "--seed", Seed, "--certificate", folder.PathTo("forged.cert"));
        string text = File.ReadAllText(folder.PathTo("forged.cert"));
        File.WriteAllText(folder.PathTo("forged.cert"), text.Replace("\"total\":90", "\"total\":91", StringComparison.Ordinal));
        Outcome outcome = Verify("forged.cert", "--person", "甲一", "--lang", "en");
        Assert.Equal((10, string.Empty), (outcome.ExitCode, outcome.Error));
        Assert.Equal("error LH777: line 3 (applicant 甲一), total: the certificate states 91, recomputing gives 90\nResult: not confirmed.\n", outcome.Out);
    }

    [Theory]
    [InlineData("rank", "--commitment")]
    [InlineData("allocate", "--kind-limit")]
    [InlineData("lot", "number")]
    [InlineData("verify", "--person")]
    public void Help_OfTheVerbs_IsInTheLanguage(string verb, string word)
    {
        string help = ToolProcess.Run(verb, "--help", "--lang", "en").Succeeds().Out;
        Assert.Contains($"luohu {verb} ", help, StringComparison.Ordinal);
        Assert.Contains(word, help, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", help);
    }

    [Fact]
    public void Verify_OtherThings_AreRefused()
    {
        ToolProcess.Run("verify").FailsWith(2, "没有写结果凭证");
        ToolProcess.Run("verify", folder.PathTo("none.cert")).FailsWith(3, "没有文件");
        Outcome outcome = ToolProcess.Run("verify", folder.Write("people.ndjson", People));
        Assert.Equal(10, outcome.ExitCode);
        Assert.Contains("LH770", outcome.Out, StringComparison.Ordinal);
    }

    private static string People => string.Concat(
        new[] { ("甲一", 90), ("甲二", 80), ("甲三", 80), ("甲四", 80) }.Select(p => $"{{\"编号\":\"{p.Item1}\",\"分数\":{p.Item2},\"其余\":\"无\"}}\n"));

    private Outcome Rank(string ruleset, params string[] more) => Round("rank", folder.Write("people.ndjson", People), ruleset, more);

    private Outcome Round(string verb, string input, string ruleset, params string[] more)
    {
        Layout(ruleset);
        return ToolProcess.Run([.. Words(verb, input, ruleset), .. more]);
    }

    private string[] Words(string verb, string input, string ruleset) =>
        [verb, input, "--rulesets", folder.PathTo("rulesets"), "--ruleset", $"test/{ruleset}", "--as-of", "2026-06-30"];

    private void Layout(string ruleset) => folder.Write(
        $"rulesets/test/{ruleset}/1.yaml",
        $$"""
        规则集: test/{{ruleset}}
        名称: 试排
        版本: "1"
        事实:
          分数: {类型: 整数, 说明: 分数}
        积分:
          - {编号: 分数, 量: 分数, 每: 1, 得分: 1, 上限: 100, 依据: 建模}
        排名: {次序: [总分 降], 名额: 2{{(ruleset == "silent" ? string.Empty : ", 末位同分: 抽签")}}}
        """);

    private Outcome Verify(string certificate, params string[] more) =>
        ToolProcess.Run(["verify", folder.PathTo(certificate), "--rulesets", folder.PathTo("rulesets"), "--applicants", folder.PathTo("people.ndjson"), .. more]);
}
