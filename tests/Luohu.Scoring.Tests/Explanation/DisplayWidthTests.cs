using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Tests.Explanation;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("积分", 4)]
    [InlineData("（１）", 6)]
    [InlineData("《a》", 5)]
    [InlineData("𠮷", 2)]
    [InlineData("é", 1)]
    public void Of_Text_CountsColumns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Pad_Number_GoesToTheRight() => Assert.Equal("  分9", DisplayWidth.Pad("分9", 5, toRight: true));

    [Fact]
    public void ToLines_CellBeyondItsLimit_PushesItsOwnRowOnly()
    {
        var table = new PageTable([new(false, 4), new(true, 4), new(false, 9)], ["甲", "乙", "丙"]) { Total = new(0, ["计", "9", "z"]) };
        table.Add(new(0, ["一个很长的名字", "1", "x"]));
        table.Add(new(1, ["短", "10", "y"]));

        Assert.Equal(["甲    乙  丙", "------------", "一个很长的名字   1  x", "  短  10  y", "------------", "计     9  z"], TextTable.ToLines(table));
    }
}
