using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Diagnostics;

/// <summary>Comparisons written as people say them.</summary>
public sealed class StuckComparisonTests
{
    [Theory]
    [InlineData("年龄不满45", "年龄 < 45")]
    [InlineData("年龄小于45岁", "年龄 < 45岁")]
    [InlineData("年龄满18", "年龄 >= 18")]
    [InlineData("年龄未满18", "年龄 < 18")]
    [InlineData("年龄不超过44周岁", "年龄 <= 44岁")]
    [InlineData("年龄超过44", "年龄 > 44")]
    [InlineData("总分达到60分", "总分 >= 60分")]
    [InlineData("年龄45岁以上", "年龄 >= 45岁")]
    [InlineData("年龄45及以下", "年龄 <= 45")]
    [InlineData("年龄不满４５", "年龄 < ４５")]
    public void Mended_AComparisonInOneWord_IsParted(string name, string expected) => Assert.Equal(expected, StuckComparison.Mended(name));

    [Theory]
    [InlineData("年龄")]
    [InlineData("年龄不满")]
    [InlineData("不满45")]
    [InlineData("45")]
    [InlineData("月数2016")]
    [InlineData("年龄45以下")]
    [InlineData("")]
    public void Mended_AnythingElse_IsLeft(string name) => Assert.Null(StuckComparison.Mended(name));
}
