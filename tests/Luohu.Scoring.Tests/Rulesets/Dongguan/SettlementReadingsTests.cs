using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Rulesets.Dongguan;

/// <summary>
/// The readings of 东莞市人才入户 that an author can switch, each with its default and the others. Cases of a ruleset cannot switch a parameter, so
/// these stand here; what they expect is worked out from docs/rulesets-notes/dongguan-settlement-2016.md.
/// </summary>
public sealed class SettlementReadingsTests
{
    private static readonly EditedSettlement AsPublished = new();

    private static readonly EditedSettlement YearsInSteps = new("居住满五年全部按六分: 否");

    private static readonly EditedSettlement MonthsPooled = new("五险月数合并计算: 是");

    private static readonly EditedSettlement AgeFromOnePoint = new("年龄减分基数: 1");

    private static readonly EditedSettlement AgeFrom46 = new("年龄减分起点: 46");

    private static readonly EditedSettlement TaxYearByYear = new("税款相加后取整: 否");

    private static readonly EditedSettlement LowestTitleNotJunior = new("员级属于初级: 否");

    [Theory]
    [InlineData("2012-07", 16, 16)]
    [InlineData("2011-08", 16, 16)]
    [InlineData("2011-07", 30, 22)]
    [InlineData("2010-07", 36, 28)]
    [InlineData("2006-07", 60, 52)]
    public void Stay_FiveYearsAndMore_CountsAllYearsAtSixOrOnlyThoseAfterFour(string from, int all, int steps)
    {
        string facts = $"社会保险: [{{险种: 养老, 省份: 广东, 城市: 东莞, 起: {from}}}]";
        Assert.Equal(all, AsPublished.PointsOf("按参保年限", facts));
        Assert.Equal(steps, YearsInSteps.PointsOf("按参保年限", facts));
    }

    [Theory]
    [InlineData("按工作年限", "就业: [{单位: 甲厂, 城市: 东莞, 合同: 是, 起: 2010-07-01}]")]
    [InlineData("按经营年限", "经营: [{城市: 东莞, 起: 2010-07-01}]")]
    [InlineData("按居住证年限", "居住证: [{城市: 东莞, 起: 2010-07-01}]")]
    public void Stay_SixYearsByAnyProof_FollowsTheSameReading(string line, string facts)
    {
        Assert.Equal(36, AsPublished.PointsOf(line, facts));
        Assert.Equal(28, YearsInSteps.PointsOf(line, facts));
    }

    /// <summary>Eleven months of one and thirteen of another are one full year of each on its own, two together.</summary>
    [Theory]
    [InlineData("2015-08", "2015-07", 2, 2)]
    [InlineData("2015-08", "2015-06", 2, 4)]
    [InlineData("2015-08", "2015-08", 0, 2)]
    [InlineData("2014-07", "2014-07", 8, 8)]
    public void Insurance_TwoKinds_EachOnItsOwnYearsOrAllMonthsPooled(string pension, string medical, int each, int pooled)
    {
        string facts = $"社会保险: [{{险种: 养老, 省份: 广东, 城市: 惠州, 起: {pension}}}, {{险种: 医疗, 省份: 广东, 城市: 惠州, 起: {medical}}}]";
        Assert.Equal((each, 0), (AsPublished.PointsOf("参加社会保险", facts), AsPublished.PointsOf("参加社会保险合并月数", facts)));
        Assert.Equal((0, pooled), (MonthsPooled.PointsOf("参加社会保险", facts), MonthsPooled.PointsOf("参加社会保险合并月数", facts)));
    }

    [Theory]
    [InlineData("1970-07-01", 1, 1, 1)]
    [InlineData("1970-06-30", -3, -2, 0)]
    [InlineData("1969-06-30", -6, -5, -3)]
    [InlineData("1959-06-30", -36, -35, -33)]
    public void Age_From46_LosesFromNothingFromOnePointOrFrom46(string birth, int nothing, int onePoint, int from46)
    {
        string facts = $"出生日期: {birth}";
        Assert.Equal(nothing, AsPublished.PointsOf("实际年龄", facts));
        Assert.Equal(onePoint, AgeFromOnePoint.PointsOf("实际年龄", facts));
        Assert.Equal(from46, AgeFrom46.PointsOf("实际年龄", facts));
    }

    /// <summary>Three years, each with half a unit over.</summary>
    [Theory]
    [InlineData("个人所得税", "工资薪金个税", "1500", 4, 3)]
    [InlineData("个体工商户纳税", "个体工商户税", "1500", 4, 3)]
    [InlineData("房屋契税", "住宅契税", "3000", 4, 3)]
    [InlineData("企业纳税", "企业税", "45000", 40, 30)]
    public void Tax_OverThreeYears_SummedFirstOrRoundedYearByYear(string line, string kind, string amount, int summed, int yearly)
    {
        string facts = $"纳税: [{string.Join(", ", Enumerable.Range(2013, 3).Select(y => $"{{税种: {kind}, 年度: {y}, 税额: {amount}, 纳税人: 本人, 城市: 东莞, 出资比例: 1}}"))}]";
        Assert.Equal(summed, AsPublished.PointsOf(line, facts));
        Assert.Equal(yearly, TaxYearByYear.PointsOf(line, facts));
    }

    [Theory]
    [InlineData("个人所得税", "其他个税", "600")]
    [InlineData("个体工商户纳税", "个体工商户税", "600")]
    [InlineData("房屋契税", "住宅契税", "1200")]
    [InlineData("企业纳税", "企业税", "18000")]
    public void Tax_TwoPaymentsOfOneYear_AreSummedEitherWay(string line, string kind, string amount)
    {
        string one = $"{{税种: {kind}, 年度: 2015, 税额: {amount}, 纳税人: 本人, 城市: 东莞, 出资比例: 1}}";
        string facts = $"纳税: [{one}, {one}]";
        Assert.Equal(line == "企业纳税" ? 10 : 1, AsPublished.PointsOf(line, facts));
        Assert.Equal(AsPublished.PointsOf(line, facts), TaxYearByYear.PointsOf(line, facts));
    }

    [Theory]
    [InlineData("个人所得税", "其他个税", "999.99", 0)]
    [InlineData("个人所得税", "其他个税", "1000", 1)]
    [InlineData("个体工商户纳税", "个体工商户税", "999.99", 0)]
    [InlineData("个体工商户纳税", "个体工商户税", "1000", 1)]
    [InlineData("房屋契税", "住宅契税", "1999.99", 0)]
    [InlineData("房屋契税", "住宅契税", "2000", 1)]
    [InlineData("企业纳税", "企业税", "29999.99", 0)]
    [InlineData("企业纳税", "企业税", "30000", 10)]
    [InlineData("企业纳税", "企业税", "299999.99", 90)]
    [InlineData("企业纳税", "企业税", "300000", 100)]
    public void Tax_OfOneYear_HasTheSameBoundEitherWay(string line, string kind, string amount, int points)
    {
        string facts = $"纳税: [{{税种: {kind}, 年度: 2015, 税额: {amount}, 纳税人: 本人, 城市: 东莞, 出资比例: 1}}]";
        Assert.Equal(points, AsPublished.PointsOf(line, facts));
        Assert.Equal(points, TaxYearByYear.PointsOf(line, facts));
    }

    /// <summary>The largest amounts meet the same cap whichever way they are rounded.</summary>
    [Theory]
    [InlineData("个人所得税", "其他个税", 100)]
    [InlineData("个体工商户纳税", "个体工商户税", 100)]
    [InlineData("房屋契税", "住宅契税", 20)]
    [InlineData("企业纳税", "企业税", 100)]
    public void Tax_VeryMuch_IsCappedEitherWay(string line, string kind, int cap)
    {
        string facts = $"纳税: [{{税种: {kind}, 年度: 2015, 税额: 9000000, 纳税人: 本人, 城市: 东莞, 出资比例: 1}}]";
        Assert.Equal(cap, AsPublished.PointsOf(line, facts));
        Assert.Equal(cap, TaxYearByYear.PointsOf(line, facts));
    }

    [Theory]
    [InlineData("员级", true, false)]
    [InlineData("初级", true, true)]
    public void JuniorTitle_LowestGrade_IsOneOrNot(string grade, bool published, bool narrow)
    {
        string facts = $"职称: [{{级别: {grade}}}]";
        Assert.Equal(published, AsPublished.Assess(facts).Track == "条件准入");
        Assert.Equal(narrow, LowestTitleNotJunior.Assess(facts).Track == "条件准入");
    }

    [Fact]
    public void Parameters_MarkedAsReadings_AreAllTriedHere()
    {
        // What is switched above; a reading added to the file without a test here is noticed.
        string[] tried = ["居住满五年全部按六分", "五险月数合并计算", "年龄减分基数", "年龄减分起点", "税款相加后取整", "员级属于初级"];
        string file = File.ReadAllText(Repository.PathTo("rulesets", "dongguan", "settlement", "2016.yaml"));
        string section = file.Split("\n参数:\n")[1].Split("\n\n定义:\n")[0].Split("以下各项是读法")[1];
        Assert.Equal(tried, section.Split('\n').Where(l => l.Contains(": ", StringComparison.Ordinal) && !l.TrimStart().StartsWith('#')).Select(l => l.Trim().Split(':')[0]));
    }
}
