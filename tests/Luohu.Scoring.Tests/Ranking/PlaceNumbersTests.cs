using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

public sealed class PlaceNumbersTests
{
    private const string Items = "积分: [{编号: 基本, 得分: 1}]\n";

    private const string East = "'申请': {'区域': '东镇'}";

    [Fact]
    public void Places_OneNumber_IsThatOfAll() => Assert.Equal("total 30 zones ", Told("排名: {名额: 30}", East));

    [Fact]
    public void Places_None_AreNone() => Assert.Equal("total - zones ", Told("排名: {次序: [总分 降]}", East));

    [Fact]
    public void Places_Table_IsNamedAndZonesAreThoseAppliedIn()
    {
        RankingInput input = new RankedFile(Items + "排名: {名额: {取自: 入学名额表}}\n").Of(East, "");
        Assert.Equal(("入学名额表", null, null), (input.QuotaTable, input.Quota, input.ZoneQuotas));
        Assert.Equal(("东镇", null), (input.Candidates[0].Zone, input.Candidates[1].Zone));
    }

    [Fact]
    public void Places_ByZone_AreThereForZonesThatNobodyAppliedIn() =>
        Assert.Equal("total - zones 东镇 10, 北镇 2, 西镇 2", Told("排名: {名额: {按: 申请.区域, 东镇: 10, 其他: 2}}", East, "区域: [东镇, 西镇, 北镇]\n"));

    [Fact]
    public void Places_ByZoneThatTheSchemeDoesNotList_AreThoseNamedAndThoseSeen() =>
        Assert.Equal("total - zones 东镇 10, 南镇 2, 西镇 5", Told("排名: {名额: {按: 申请.区域, 东镇: 10, 西镇: 5, 其他: 2}}", "'申请': {'区域': '南镇'}"));

    [Fact]
    public void Places_ByChoice_AreThereForEach() =>
        Assert.Equal("total - zones 乙片 2, 甲片 10", Told("排名: {名额: {按: 片区, 甲片: 10, 乙片: 2}}", "", "事实: {片区: {类型: 选择, 取值: [甲片, 乙片]}}\n"));

    [Fact]
    public void Places_ByUse_AreThereForEach() =>
        Assert.Equal("total - zones 住房 2, 入学 10", Told("排名: {名额: {按: 申请.用途, 入学: 10, 其他: 2}}", "", "用途: [入学, 住房]\n"));

    [Fact]
    public void Places_OneNumberBesideRoundsByZone_AreThoseOfEachZone() =>
        Assert.Equal("total - zones 东镇 10, 西镇 10", Told("排名: {名额: 10, 轮次: [{分区: 申请.区域}]}", East, "区域: [东镇, 西镇]\n"));

    [Fact]
    public void Places_ByParameterOfTheZone_AreThereForEach() =>
        Assert.Equal("total - zones 东镇 10, 西镇 4", Told("排名: {名额: 各区名额 * 2, 轮次: [{分区: 申请.区域}]}", "", "区域: [东镇, 西镇]\n参数: {各区名额: {按: 申请.区域, 东镇: 5, 西镇: 2}}\n"));

    [Fact]
    public void Places_ByDate_AreThoseOfTheDay()
    {
        RankedFile file = new("参数:\n  本年名额: {2015-01-01: 5, 2017-01-01: 7}\n" + Items + "排名: {名额: 本年名额}\n");
        Assert.Equal((5, 7), (file.Of("").Quota, file.Candidates(RankedFile.Lines(""), asOf: new(2017, 1, 1)).Quota));
        Assert.Equal(
            "LH657 评定日的名额不能确定 | the places are not known on the as-of date",
            RankedFile.Mistake(() => file.Candidates(RankedFile.Lines(""), asOf: new(2014, 12, 31))));
    }

    [Fact]
    public void Places_ByDateOfEachZone_NotKnownBeforeTheFirst_AreToldWithTheZone() => Assert.Equal(
        "LH657 `东镇` 在评定日的名额不能确定 | the places of `东镇` are not known on the as-of date",
        RankedFile.Mistake(() => new RankedFile("参数:\n  各区名额: {2017-01-01: 5}\n" + Items + "排名: {名额: 各区名额, 轮次: [{分区: 申请.区域}]}\n").Of(East)));

    [Fact]
    public void Places_ByMoreThanTheZoneItself_AreRefusedWhenTheyDiffer()
    {
        // Both definitions read the zone and the use; who applies decides which number stands beside 片区.
        RankedFile file = new("""
            区域: [东镇, 西镇]
            定义:
              片区: 如果 申请.区域 = "东镇" 则 "城区" 否则 "城区"
            参数:
              各区名额: {按: 申请.区域, 东镇: 5, 西镇: 2}
            积分: [{编号: 基本, 得分: 1}]
            排名: {名额: 各区名额, 轮次: [{分区: 片区}]}
            """);
        Assert.Equal("LH656 `城区` 的名额有 2 和 5 两个数 | `城区` has two numbers of places, 2 and 5", RankedFile.Mistake(() => file.Of("")));
    }

    [Fact]
    public void Places_ZoneNotKnown_HaveNoPart()
    {
        RankingInput input = new RankedFile(Items + "排名: {名额: {按: 申请.区域, 东镇: 10, 其他: 2}}\n").Of("", "'申请': {}");
        Assert.Equal("东镇", Assert.Single(input.ZoneQuotas ?? throw new InvalidOperationException()).Key);
        Assert.Equal((null, null), (input.Candidates[0].Zone, input.Candidates[1].Zone));
    }

    private static string Told(string ranking, string facts, string head = "") =>
        RankedFile.Dump(new RankedFile(head + Items + ranking + "\n").Of(facts)).Split('\n')[^1];
}
