using Luohu.Scoring.Ranking.Files;
using Luohu.Scoring.Tests.Allocation;

namespace Luohu.Scoring.Tests.Ranking.Files;

public sealed class IdListReaderTests
{
    [Theory]
    [InlineData("编号\nA-003\nA-001\n")]
    [InlineData("note,id\n搬走了,A-003\n,R-001\n,A-001\n")]
    [InlineData("A-003\r\n\r\n A-001 ")]
    [InlineData("\uFEFFA-003\nR-001\n\"A-001\"\n")]
    public void Read_ListOrTable_IsUnderstood(string text)
    {
        IdList ids = FileText.Read(FileText.Ids(text));
        Assert.Equal([2, 0], ids.Persons);
        Assert.True(ids.Contains(0) && !ids.Contains(1));
    }

    [Theory]
    [InlineData("", "LH106:0")]
    [InlineData("编号,姓名\nA-001,甲\n", "LH740:1")]
    [InlineData("A-001,A-002\n", "LH740:1 LH740:1")]
    [InlineData("A-009\nA-001\nA-010\n", "LH748:1 LH748:3")]
    [InlineData("编号\nA-001\nA-002\nA-001\n", "LH746:4")]
    [InlineData("编号,备注\n,放弃\n", "LH743:2")]
    public void Read_Mistakes_AreTold(string text, string places) => Assert.Equal(places.Split(' '), FileText.Places(FileText.Ids(text)));

    [Fact]
    public void Read_HeadingOnly_IsAnEmptyList() => Assert.Empty(FileText.Read(FileText.Ids("id\n")).Persons);
}
