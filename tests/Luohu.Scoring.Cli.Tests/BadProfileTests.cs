using System.Text;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>Profiles that cannot be scored: one clear message each, in both languages.</summary>
public sealed class BadProfileTests(TempFolder folder) : IClassFixture<TempFolder>
{
    /// <summary>Name, text, what the message says in Chinese and in English.</summary>
    private static readonly (string Name, string Text, string Zh, string En)[] Texts =
    [
        ("empty", "", "LH401: 申请人资料为空", "LH401: the profile is empty"),
        ("blank", " \r\n\t", "LH401: 申请人资料为空", "LH401: the profile is empty"),
        ("cut", """{"编号": "A" """, "LH405: JSON 在第 1 行", "LH405: the JSON ends at line 1"),
        ("list", """[{"编号": "A"}]""", "LH402: 申请人资料应为一个对象", "LH402: a profile must be one object"),
        ("unknown-property", """{"编号": "A", "学力": []}""", "没有名为 `学力` 的事实或字段", "there is no fact or field called `学力`"),
        ("wrong-type", """{"编号": "A", "出生日期": 19880315}""", "出生日期", "出生日期"),
        ("no-such-day", """{"编号": "A", "出生日期": "1988-02-30"}""", "1988-02-30", "1988-02-30"),
        ("twice", """{"编号": "A", "性别": "女", "性别": "男"}""", "`性别` 写了两次", "`sex` is stated twice"),
        ("twice-in-two-languages", """{"编号": "A", "性别": "女", "sex": "male"}""", "`性别` 写了两次", "`sex` is stated twice"),
        ("no-id", """{"性别": "女"}""", "没有写 `编号`", "`id` is missing"),
        ("unknown-choice", """{"编号": "A", "学历": [{"层次": "大转"}]}""", "学历[0].层次", "学历[0].层次"),
        ("unknown-zone", """{"编号": "A", "申请": {"区域": "长按"}}""", "规则集中没有区域 `长按`", "the ruleset has no zone `长按`"),
        ("half-spell", """{"编号": "A", "就业": [{"起": "2016-05-01", "止": "2015-05-01"}]}""", "早于起", "is before the start"),
    ];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Score_BadProfiles_SaysOneThingOfEach(string language)
    {
        // All in one process, because each start takes longer than all the reading.
        string[] paths = [.. Texts.Select(t => folder.Write($"{language}/{t.Name}.json", t.Text))];
        Outcome outcome = ToolProcess.Run(["score", .. paths, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30", "--lang", language]);
        Assert.Equal((5, string.Empty), (outcome.ExitCode, outcome.Out));
        string[] messages = [.. outcome.Error.Split('\n').Where(l => l.Contains(" LH4", StringComparison.Ordinal))];
        Assert.Equal(Texts.Length, messages.Length);
        for (int i = 0; i < Texts.Length; i++)
        {
            Assert.StartsWith(paths[i], messages[i], StringComparison.Ordinal);
            Assert.Contains(language == "zh" ? Texts[i].Zh : Texts[i].En, messages[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Score_OneBadProfile_FailsWithItsMessage() =>
        Score(folder.Write("one.json", "{}"), "zh").FailsWith(5, "没有写 `编号`");

    [Fact]
    public void Score_TenMegabytesOfBrackets_SaysOneThing()
    {
        byte[] brackets = new byte[10 * 1024 * 1024];
        brackets.AsSpan().Fill((byte)'[');
        Outcome outcome = Score(folder.Write("brackets.json", brackets), "zh");
        outcome.FailsWith(5, "错误 LH402: 申请人资料应为一个对象，这里是列表");
        Assert.True(outcome.Error.Length < 2000);
    }

    [Fact]
    public void Score_TenMegabytesOfNesting_EndsSoon()
    {
        byte[] nesting = new byte[10 * 1024 * 1024];
        nesting.AsSpan().Fill((byte)'[');
        Encoding.UTF8.GetBytes("""{"编号":"A","学历":""").CopyTo(nesting, 0);
        Outcome outcome = Score(folder.Write("nesting.json", nesting), "en");
        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("LH406: brackets are nested more than 64 levels deep", outcome.Error, StringComparison.Ordinal);
        Assert.True(outcome.Error.Length < 2000);
    }

    [Fact]
    public void Score_TooLarge_IsNotReadToTheEnd()
    {
        byte[] spaces = new byte[(16 * 1024 * 1024) + 1];
        spaces.AsSpan().Fill((byte)' ');
        string path = folder.Write("large.json", spaces);
        Score(path, "zh").FailsWith(5, "超过上限 16777216 字节");
    }

    [Fact]
    public void Score_DamagedUtf8_SaysSo()
    {
        byte[] bytes = [.. "{\"编号\": \""u8, 0xC3, 0x28, .. "\"}"u8];
        string path = folder.Write("damaged.json", bytes);
        Score(path, "en").FailsWith(5, "LH404: the bytes here are not valid UTF-8");
    }

    [Fact]
    public void Score_Gbk_SaysHowToSaveIt()
    {
        // {"姓名": "周春兰"} in GBK.
        byte[] gbk = [.. "{\""u8, 0xD0, 0xD5, 0xC3, 0xFB, .. "\": \""u8, 0xD6, 0xDC, 0xB4, 0xBA, 0xC0, 0xBC, .. "\"}"u8];
        string path = folder.Write("gbk.json", gbk);
        Score(path, "en").FailsWith(5, "this looks like GBK; save it as UTF-8");
    }

    [Fact]
    public void Score_MissingFile_SaysSo()
    {
        Score("no-such.json", "zh").FailsWith(3, "错误: 没有文件 `no-such.json`");
        Score("no-such.json", "en").FailsWith(3, "error: there is no file `no-such.json`");
        Score(Path.Combine("README.md", "x.json"), "zh").FailsWith(3, "错误: ");
    }

    [Fact]
    public void Score_Folder_SaysSo()
    {
        Score("samples", "zh").FailsWith(3, "`samples` 是文件夹");
        Score("samples", "en").FailsWith(3, "`samples` is a folder");
    }

    [Fact]
    public void Score_FileThatCannotBeRead_SaysSo()
    {
        string path = folder.Write("secret.json", "{}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        // Root may read everything; then a name that no file can have must do.
        string refused = CanRead(path) ? new string('x', 400) + ".json" : path;
        Score(refused, "zh").FailsWith(3, "不能读取");
        Score(refused, "en").FailsWith(3, "cannot be read");
    }

    private static Outcome Score(string path, string language) =>
        ToolProcess.Run("score", path, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30", "--lang", language);

    private static bool CanRead(string path)
    {
        try
        {
            File.ReadAllBytes(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
