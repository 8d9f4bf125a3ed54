using Luohu.Scoring.Ranking;
using Luohu.Scoring.Ranking.Files;
using Luohu.Scoring.Tests.Allocation;

namespace Luohu.Scoring.Tests.Ranking.Files;

public sealed class QuotaTableReaderTests
{
    private static readonly string[] Zones = ["东", "西"];

    [Fact]
    public void Read_ByZone_KeepsTheOrderOfTheFile()
    {
        Quotas quotas = FileText.Read(FileText.Quotas("区域,名额\n西,20\n东,0\n", Zones));
        Assert.Equal([new("西", null, 20), new("东", null, 0)], quotas.Groups);
        Assert.Equal((true, true, false), (quotas.IsLimited, quotas.ByZone, quotas.ByUse));
    }

    [Fact]
    public void Read_ByZoneAndUse_IsUnderstood()
    {
        Quotas quotas = FileText.Read(FileText.Quotas("use,zone,places,note\n入学,东,1,\n入户,东,2,\n入学,西,3,\n入户,西,4,\n", Zones, "入户", "入学"));
        Assert.Equal([new("东", "入学", 1), new("东", "入户", 2), new("西", "入学", 3), new("西", "入户", 4)], quotas.Groups);
    }

    [Fact]
    public void Read_ByUse_TakesAnyWhenTheRulesetNamesNone() =>
        Assert.Equal([new QuotaGroup(null, "入学", 7)], FileText.Read(FileText.Quotas("用途,名额\n入学,7\n", [])).Groups);

    [Theory]
    [InlineData("区域,名额\n东,1\n", "LH751:0")]
    [InlineData("区域,用途,名额\n东,入学,1\n西,入学,1\n", "LH751:0 LH751:0")]
    [InlineData("区域,名额\n东,1\n西,1\n南,1\n", "LH439:4")]
    [InlineData("区域,名额\n东,1\n西,1\n东,1\n", "LH752:4")]
    [InlineData("区域,用途,名额\n东,入学,1\n东,住房,1\n西,入学,\n,入学,１\n", "LH470:3 LH743:4 LH743:5 LH744:5")]
    [InlineData("用途,名额\n入学,1\n入户,1\n入户,2\n", "LH752:4")]
    [InlineData("名额\n5\n", "LH753:0")]
    [InlineData("区域,名額\n东,1\n", "LH740:1")]
    [InlineData("区域\n东\n", "LH741:0")]
    [InlineData("区域,名额\n", "LH759:0")]
    [InlineData("", "LH106:0")]
    public void Read_Mistakes_AreTold(string text, string places) =>
        Assert.Equal(places.Split(' '), FileText.Places(FileText.Quotas(text, Zones, "入户", "入学")));
}
