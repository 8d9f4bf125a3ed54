using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Syntax.Slips;

public sealed class SlipScanTests
{
    /// <summary>What looks like a slip and is none.</summary>
    [Theory]
    [InlineData("说明: 附件：第一条\n")]
    [InlineData("说明: 第一条，第二条；“甲”、“乙”（丙）\n")]
    [InlineData("条件: 城市 属于 （甲、乙）\n")]
    [InlineData("条件: 城市 = “东莞”\n")]
    [InlineData("- {编号: a, 条件: 城市 属于 （甲，乙）, 说明: 附件：第一条，第二条}\n")]
    [InlineData("- {编号: a, 说明: 满足（甲，得分：5）的}\n")]
    [InlineData("说明: \"编号：甲　# 乙, {\"\n")]
    [InlineData("说明: '编号：甲''　# 乙'  # 注　释：{\n")]
    [InlineData("说明: |\n  编号：甲\n  　　{ # \"\n\n  条件: 乙\n名称: 丙\n")]
    [InlineData("条件: >-\n  甲 且\n    乙\n说明: 丙\n")]
    [InlineData("条件: 甲 且\n  乙 或\n  丙\n")]
    [InlineData("# 编号：甲\n\n  # 缩进的注释\n名称: 甲\n")]
    [InlineData("准入: # 一个空格，但没有截断什么\n  - 编号: 甲\n")]
    [InlineData("准入: # 注释\n- 编号: 甲\n")]
    [InlineData("分段: {不满18: 0, 18..35: 5, 46以上: -3 * (量 - 45)}\n")]
    [InlineData("分段:\n  不满18: 0\n  (18以上): 1\n")]
    [InlineData("分值表: {本科以上 | 技师学院: 80}\n")]
    [InlineData("区域: [甲,\n  # 注释\n  乙,  # 注释\n\n  丙\n  ]\n")]
    [InlineData("区域: [\n  甲\n]\n")]
    [InlineData("- {编号: a,\n   条件: 甲 且\n     乙}\n")]
    [InlineData("- {编号: a, 含: [甲, 乙], 表: {甲: 1, 乙: 2}}\n")]
    [InlineData("得分: -60\n")]
    [InlineData("时间: 12:30\n")]
    [InlineData("名称: 东莞#1\n")]
    [InlineData("甲:\n  说明文字\n  第二行\n")]
    [InlineData("甲:\n- 乙\n- 丙\n丁: 戊\n")]
    [InlineData("{规则集: t, 版本: \"1\"}\n")]
    [InlineData("\"名称\": 甲\n'版本': 乙\n")]
    [InlineData("{\"名称\":甲}\n")]
    [InlineData("文号: 东府〔2015〕111号\n")]
    public void Run_LegalText_SaysNothing(string text) => Assert.Empty(Texts.ScanCodes(text));

    /// <summary>Several slips in one file are all found in one run.</summary>
    [Fact]
    public void Run_SeveralSlips_ReportsEach()
    {
        string text = "名称：甲\n区域: [乙，丙]\n准入:\n  - {编号: 甲, 条件: x\n  - {编号：乙}\n说明: \"丁\n　参数:\n";
        Assert.Equal(["LH116", "LH117", "LH113", "LH116", "LH115", "LH107"], Texts.ScanCodes(text));
    }

    [Fact]
    public void Run_CarriageReturnLineFeed_IsALineBreak() =>
        Assert.Empty(Texts.ScanCodes("名称: 甲\r\n参数:\r\n  乙: >-\r\n    1\r\n区域: [甲,\r\n  乙]\r\n说明: \"x\"\r\n"));

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void Run_LineAtTheLimit_IsRefusedOneCharacterAbove(int length, int messages) =>
        Assert.Equal(messages, Texts.ScanCodes("说明: ".PadRight(length, '长') + "\n").Count);

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void Run_NestingAtTheLimit_IsRefusedOneLevelAbove(int depth, int messages) =>
        Assert.Equal(messages, Texts.ScanCodes("说明: " + new string('[', depth) + new string(']', depth) + "\n").Count);

    /// <summary>Texts of the largest size made to be slow; quadratic work would take minutes, so the time limit can be generous.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("[\n")]
    [InlineData("{a: \n")]
    [InlineData("- \n")]
    [InlineData("a：b\n")]
    [InlineData("a: b #c\n")]
    [InlineData("a: #\n")]
    [InlineData("\"\n")]
    [InlineData("　\n")]
    [InlineData("\t\n")]
    [InlineData("\u0085")]
    [InlineData("[(\n")]
    [InlineData("{a，b：c}\n")]
    [InlineData("  a: >-\n   b\n")]
    public void Run_LargestText_EndsSoon(string piece)
    {
        string text = Texts.Repeat(piece, (1 << 20) / piece.Length);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(Texts.ScanCodes(text).Count <= 101);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }
}
