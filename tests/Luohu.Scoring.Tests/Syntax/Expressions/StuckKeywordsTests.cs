using Luohu.Scoring.Syntax.Expressions;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class StuckKeywordsTests
{
    private static readonly string[] Known = ["年龄", "户籍", "城市", "本市", "记录", "违法犯罪", "在职期间", "日期", "兵役", "自有住宅", "社会保险"];

    [Theory]
    [InlineData("年龄且户籍", "年龄 且 户籍")]
    [InlineData("城市属于", "城市 属于")]
    [InlineData("城市不属于本市", "城市 不属于 本市")]
    [InlineData("近5年", "近 5 年")]
    [InlineData("在近５年", "在 近 ５ 年")]
    [InlineData("日期在前3个自然年", "日期 在 前 3 个自然年")]
    [InlineData("不存在记录", "不存在(记录)")]
    [InlineData("不存在违法犯罪且年龄", "不存在(违法犯罪) 且 年龄")]
    [InlineData("年龄18岁", "年龄 18 岁")]
    [InlineData("自2004", "自 2004")]
    [InlineData("在职期间且不自有住宅", "在职期间 且 不 自有住宅")]
    [InlineData("申请人或本组", "申请人 或 本组")]
    [InlineData("年龄户籍", null)]
    [InlineData("年龄", null)]
    [InlineData("且", null)]
    [InlineData("不存在", null)]
    [InlineData("年龄2", null)]
    [InlineData("年龄且未知", null)]
    [InlineData("", null)]
    public void Mend_WithKnownNames_TakesApartOnlyWhatComesApart(string name, string? mended) =>
        Assert.Equal(mended, StuckKeywords.Mend(name, Known.Contains));

    [Theory]
    [InlineData("近5年", "近 5 年")]
    [InlineData("甲且乙属于丙", "甲 且 乙 属于 丙")]
    [InlineData("自有住宅", null)]
    [InlineData("5年以上", null)]
    [InlineData("并购交易", null)]
    public void Mend_WithoutKnownNames_NeedsAnUnmistakableKeyword(string name, string? mended) =>
        Assert.Equal(mended, StuckKeywords.Mend(name, null));

    [Fact]
    public void Mend_EveryPartKnown_EndsQuickly() => Assert.Null(StuckKeywords.Mend(new string('甲', 64), _ => true));
}
