using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Age: a plateau, then a slope; and a base with points for each year younger, within a cap and a floor.</summary>
public sealed class Shape06AgeSlope
{
    [Theory]
    [InlineData("1998-06-30", 5, 20)]
    [InlineData("1980-06-30", 1, 18)]
    [InlineData("1971-06-30", 1, 0)]
    [InlineData("1970-06-30", -3, 0)]
    [InlineData("1960-06-30", -33, 0)]
    public void Assess_Age_CountsPlateauThenSlope(string born, int plateau, int slope)
    {
        string facts = $"\"出生日期\": \"{born}\"";
        var bands = new TextScheme("积分:\n  - {编号: 甲, 按: 年龄, 分段: {不满18: 0, 18..35: 5, 36..45: 1, 46以上: -3 * (量 - 45)}}\n");
        var years = new TextScheme("积分:\n  - {编号: 甲, 得分: (45 - 年龄) * 2, 上限: 20, 下限: 0}\n");
        Assert.Equal((plateau, slope), (bands.Points(facts), years.Points(facts)));
    }
}
