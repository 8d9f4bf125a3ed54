using System.Diagnostics;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class JsonFormTests
{
    [Theory]
    [InlineData("LH401", "«»")]
    [InlineData("LH401", "«» \n\t ")]
    [InlineData("LH402", "«[»{}]")]
    [InlineData("LH402", "«\"»甲\"")]
    [InlineData("LH402", "«n»ull")]
    [InlineData("LH405", "{\"性别\": \"男\"«»")]
    [InlineData("LH405", "{\"性别\"«：»\"男\"}")]
    [InlineData("LH405", "{\"性别\": «男»}")]
    [InlineData("LH405", "{«性»别: 1}")]
    [InlineData("LH405", "{«'»性别': 1}")]
    [InlineData("LH405", "{\"性别\": \"男\"«，»\"婚姻\": \"未婚\"}")]
    [InlineData("LH405", "{\"性别\": \"男\" «\"»婚姻\": \"未婚\"}")]
    [InlineData("LH405", "{\"备注\": \"甲«\n»乙\"}")]
    [InlineData("LH405", "{\"编号\": 0«1»}")]
    [InlineData("LH405", "{\"编号\": 1«]»")]
    [InlineData("LH407", "{} «{»}")]
    [InlineData("LH407", "{}«x»")]
    [InlineData("LH408", "«/»/ 甲\n{}")]
    [InlineData("LH408", "{\"编号\": 1 «/»* 甲 */}")]
    [InlineData("LH409", "{\"编号\": 1«,» }")]
    [InlineData("LH409", "{\"学历\": [{}«,»]}")]
    public void Read_NotAProfileInJson_IsOneMistakeWithItsPlace(string code, string marked)
    {
        (string json, TextSpan span) = Marked.Parse(marked);

        Diagnostic mistake = new ProfileWorld().OnlyMistake(json);

        Assert.Equal((code, (TextSpan?)span), (mistake.Code, mistake.Span));
    }

    [Theory]
    [InlineData("{\n  \"性别\"：\"男\"}", "第 2 行第 7 列的 `：` 不合 JSON 的写法", "请改用半角符号 : , \" { } [ ]")]
    [InlineData("{\"备注\": \"甲\u0001\"}", "第 1 行第 10 列的 `U+0001` 不合 JSON 的写法", "文字中的换行请写成 \\n，并检查是否少了右引号")]
    [InlineData("{\"学历\": [\n", "JSON 在第 2 行第 1 列中断，尚未写完", "请检查括号和引号是否都已写全")]
    public void Read_BrokenJson_SaysWhereAndHowToMendIt(string json, string message, string help)
    {
        Diagnostic mistake = new ProfileWorld().OnlyMistake(json);

        Assert.Equal((message, help), (mistake.Message.Zh, mistake.Help?.Zh));
    }

    [Fact]
    public void Read_NestedTooDeep_IsSaidSo()
    {
        string json = "{\"甲\": " + new string('[', 100);

        IReadOnlyList<Diagnostic> found = new ProfileWorld().Read(json).Diagnostics;

        Assert.Equal(["LH410", "LH406"], found.Select(d => d.Code));
        Assert.Equal(6 + ProfileReader.MaxDepth - 1, found[1].Span?.Start);
    }

    [Theory]
    [InlineData("[", 10_000_000)]
    [InlineData("{\"甲\":", 1_600_000)]
    [InlineData("{\"甲\":1,\n", 1_600_000)]
    [InlineData("{\"学历\":[", 1_000_000)]
    [InlineData("\"", 10_000_000)]
    [InlineData("1", 10_000_000)]
    public void Read_HugeNonsense_IsRefusedAtOnce(string piece, int times)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, times).ToString());
        var world = new ProfileWorld();
        world.Read("{}");
        var watch = Stopwatch.StartNew();

        Assert.True(world.Read(bytes).HasErrors);

        // Takes some hundredths of a second; the bound only tells it from reading that grows with the square of the length, on a busy machine too.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Read_MoreThanTheLimit_IsRefusedUnread()
    {
        Diagnostic mistake = Assert.Single(new ProfileWorld().Read(new byte[ProfileReader.MaxBytes + 1]).Diagnostics);

        Assert.Equal(("LH403", null), (mistake.Code, mistake.Source));
    }

    [Fact]
    public void Read_ByteOrderMark_IsDropped()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. """{"性别": 1}"""u8];

        Assert.Equal(new TextSpan(7, 1), Assert.Single(new ProfileWorld().Read(bytes).Diagnostics).Span);
    }

    [Fact]
    public void Read_Gbk_IsRefusedWithAHint()
    {
        byte[] bytes = [.. "{\""u8, 0xD0, 0xD4, 0xB1, 0xF0, .. "\": \""u8, 0xC4, 0xD0, .. "\"}"u8];

        Diagnostic mistake = Assert.Single(new ProfileWorld().Read(bytes).Diagnostics);

        Assert.Equal(("LH404", 2), (mistake.Code, mistake.Span?.Start));
        Assert.Contains("GBK", mistake.Help?.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Utf16_IsRefusedWithoutSpeakingOfGbk()
    {
        Diagnostic mistake = Assert.Single(new ProfileWorld().Read(Encoding.Unicode.GetPreamble()).Diagnostics);

        Assert.Equal("LH404", mistake.Code);
        Assert.DoesNotContain("GBK", mistake.Help?.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EscapedNamesAndTexts_AreReadAsWritten()
    {
        var world = new ProfileWorld();

        Assert.Empty(world.Read("""{"\u6027别": "\u7537", "street": "\u4e1c\u839e"}""").Diagnostics);

        Assert.Equal(0, world.Value("性别"));
        Assert.Equal("东莞", world.Row.TextOf(world.Value("街道")));
    }
}
