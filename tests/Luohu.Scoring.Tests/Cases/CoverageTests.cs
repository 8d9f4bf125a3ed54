using Luohu.Scoring.Cases;

namespace Luohu.Scoring.Tests.Cases;

public sealed class CoverageTests
{
    [Fact]
    public void Coverage_NotMeasured_IsEmpty() => Assert.Empty(CaseKit.Run(Case("出生日期: 1986-07-01")).Coverage);

    [Fact]
    public void Coverage_NobodyKnown_LeavesEverythingUncovered()
    {
        RulesetCoverage coverage = Measure("{}");
        Assert.Equal((0, 0), (coverage.Covered, coverage.Percent));
        Assert.Equal(coverage.Total, coverage.Uncovered.Count);
        Assert.Equal(coverage.Uncovered.OrderBy(p => p.Place.Line), coverage.Uncovered);
    }

    [Fact]
    public void Coverage_OfTheSmallScheme_NamesEveryPointOnce()
    {
        RulesetCoverage coverage = Measure("{}");
        ILookup<CoverageKind, string> points = coverage.Uncovered.ToLookup(p => p.Kind, p => p.Text.Zh);
        Assert.Equal(["项目 学历分 得分", "项目 年龄分 得分", "项目 献血分 得分"], points[CoverageKind.Item]);
        Assert.Equal(["贡献 超过上限"], points[CoverageKind.Cap]);
        Assert.Equal(5, points[CoverageKind.Row].Count());
        Assert.Equal((2, 2, 8, 2), (points[CoverageKind.Gate].Count(), points[CoverageKind.Veto].Count(), points[CoverageKind.Track].Count(), points[CoverageKind.Benefit].Count()));
        Assert.Equal(
            [
                "未满五十：`年龄` 在 49（另一侧 50）", "未满五十：`年龄` 在 50（另一侧 49）",
                "有罪：`近 5 年` 紧靠起点之外", "有罪：`近 5 年` 紧靠起点之内",
                "够分：`总分` 在 29 附近（另一侧 30）", "够分：`总分` 在 30 附近（另一侧 29）",
                "年龄分：`年龄` 在 34（另一侧 35）", "年龄分：`年龄` 在 35（另一侧 34）",
                "年龄分：`年龄` 在 49（另一侧 50）", "年龄分：`年龄` 在 50（另一侧 49）",
            ],
            points[CoverageKind.Boundary]);
    }

    // 2016-06-30: born 1966-06-30 is 50, a day later still 49.
    [Theory]
    [InlineData("1966-06-30", "未满五十：`年龄` 在 49（另一侧 50）", false)]
    [InlineData("1966-06-30", "未满五十：`年龄` 在 50（另一侧 49）", true)]
    [InlineData("1966-07-01", "未满五十：`年龄` 在 49（另一侧 50）", true)]
    [InlineData("1966-07-01", "年龄分：`年龄` 在 49（另一侧 50）", true)]
    [InlineData("1967-07-01", "未满五十：`年龄` 在 49（另一侧 50）", false)]
    [InlineData("1965-06-30", "未满五十：`年龄` 在 50（另一侧 49）", false)]
    [InlineData("1981-06-30", "年龄分：`年龄` 在 35（另一侧 34）", true)]
    [InlineData("1981-07-01", "年龄分：`年龄` 在 34（另一侧 35）", true)]
    public void Coverage_SideOfABoundary_NeedsTheValueBesideIt(string birth, string point, bool isCovered) =>
        Assert.Equal(isCovered, IsCovered(Measure($"{{出生日期: {birth}}}"), point));

    // 近 5 年 on 2016-06-30 begins on 2011-07-01.
    [Theory]
    [InlineData("2011-06-29", false, false)]
    [InlineData("2011-06-30", true, false)]
    [InlineData("2011-07-01", false, true)]
    [InlineData("2011-07-02", false, false)]
    public void Coverage_EdgeOfAWindow_NeedsTheDayBesideIt(string day, bool isOutside, bool isInside)
    {
        RulesetCoverage coverage = Measure($"{{违法犯罪: [{{类别: 刑事犯罪, 日期: {day}}}]}}");
        Assert.Equal((isOutside, isInside), (IsCovered(coverage, "有罪：`近 5 年` 紧靠起点之外"), IsCovered(coverage, "有罪：`近 5 年` 紧靠起点之内")));
    }

    [Theory]
    [InlineData("大专", true, false)]
    [InlineData("本科", false, true)]
    [InlineData("硕士", false, false)]
    [InlineData("高中", false, false)]
    public void Coverage_RankOfAChoice_NeedsTheNextOne(string level, bool isBelow, bool isAbove)
    {
        string scheme = CaseKit.Scheme + "\n  - {编号: 甲, 各: 学历, 取: 最高, 条件: 层次 >= 本科, 得分: 1}\n";
        CaseReport report = CaseKit.Suite($"  - {{名称: 甲, 评定日: 2016-06-30, 申请人: {{学历: [{{层次: {level}}}]}}, 预期: {{结论: 待定}}}}\n", scheme).Run(measureCoverage: true);
        string[] open = [.. Assert.Single(report.Coverage).Uncovered.Where(p => p.Kind == CoverageKind.Boundary).Select(p => p.Text.Zh)];
        Assert.Equal(!isBelow, open.Contains("甲：`层次` 在 大专/高级技工学校（另一侧 本科/技师学院）"));
        Assert.Equal(!isAbove, open.Contains("甲：`层次` 在 本科/技师学院（另一侧 大专/高级技工学校）"));
    }

    [Fact]
    public void Coverage_PointsAgainstNone_NeedsAnyPoints()
    {
        string scheme = CaseKit.Scheme.Replace("{编号: 免试, 条件: 有证}", "{编号: 免试, 条件: 得分(学历分) > 0}", StringComparison.Ordinal);
        CaseReport report = CaseKit.Suite(Case("学历: [{层次: 博士}]"), scheme).Run(measureCoverage: true);
        Assert.Equal(["免试：`学历分` 在 0 附近（另一侧 1）"], Assert.Single(report.Coverage).Uncovered.Where(p => p.Text.Zh.StartsWith("免试：", StringComparison.Ordinal)).Select(p => p.Text.Zh));
    }

    [Fact]
    public void Coverage_RankBelowTheLowestChoice_IsNotAskedFor()
    {
        string scheme = CaseKit.Scheme + "\n  - {编号: 甲, 各: 表彰, 取: 最高, 条件: 级别 >= 镇级 且 级别 < 国家级, 得分: 1}\n";
        RulesetCoverage coverage = Assert.Single(CaseKit.Suite(Case("有证: 是"), scheme).Run(measureCoverage: true).Coverage);
        Assert.Equal(
            ["甲：`级别` 在 省部级（另一侧 国家级）", "甲：`级别` 在 国家级（另一侧 省部级）"],
            coverage.Uncovered.Where(p => p.Kind == CoverageKind.Boundary && p.Text.Zh.StartsWith('甲')).Select(p => p.Text.Zh));
    }

    [Fact]
    public void Coverage_CapThatIsOnlyReached_IsNotCovered()
    {
        const string Donation = "{毫升: 200, 日期: 2016-01-01}";
        Assert.False(IsCovered(Measure($"{{献血: [{Donation}, {Donation}]}}"), "贡献 超过上限"));
        Assert.True(IsCovered(Measure($"{{献血: [{Donation}, {Donation}, {Donation}]}}"), "贡献 超过上限"));
    }

    [Fact]
    public void Coverage_RowsAndConditions_AreThoseTheCaseComesBy()
    {
        RulesetCoverage coverage = Measure("{其余: 无, 出生日期: 1986-07-01, 学历: [{层次: 大专}], 有证: 是}");
        Assert.True(IsCovered(coverage, "学历分 用到 `其他` 一行"));
        Assert.False(IsCovered(coverage, "学历分 用到 `本科以上` 一行"));
        Assert.True(IsCovered(coverage, "待遇 补贴 享受"));
        Assert.False(IsCovered(coverage, "待遇 补贴 不享受"));
        Assert.True(IsCovered(coverage, "通道条件 免试 满足"));
        Assert.True(IsCovered(coverage, "否决条件 有罪 未触犯"));
        Assert.False(IsCovered(coverage, "否决条件 有罪 触犯"));
    }

    [Fact]
    public void Coverage_RowForDaysOutsideTheValidity_IsNotAskedFor()
    {
        string scheme = CaseKit.Scheme.Replace("合格: 30", "合格: {2010-01-01: 20, 2014-01-01: 30, 2017-01-01: 40, 2019-01-01: 50}", StringComparison.Ordinal);
        CaseReport report = CaseKit.Suite(Case("出生日期: 1986-07-01"), scheme).Run(measureCoverage: true);
        RulesetCoverage coverage = Assert.Single(report.Coverage);
        Assert.Equal(["合格 用到 `2017-01-01` 一行"], coverage.Uncovered.Where(p => p.Text.Zh.StartsWith("合格 用到", StringComparison.Ordinal)).Select(p => p.Text.Zh));
        Assert.Contains(coverage.Uncovered, p => p.Text.Zh == "合格：`合格` 在 2016-12-31（另一侧 2017-01-01）" || p.Text.Zh.Contains("2017-01-01（另一侧 2016-12-31）", StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_Text_ListsPlacesAndSumsUp()
    {
        string text = CaseReportText.Write(Measure("{}"));
        Assert.Contains("t/1.yaml:7:5: 没有用例: 准入条件 未满五十 满足\n", text, StringComparison.Ordinal);
        Assert.EndsWith("0%\n", text, StringComparison.Ordinal);
    }

    private static string Case(string applicant) => $"  - {{名称: 甲, 评定日: 2016-06-30, 申请人: {{{applicant.Trim('{', '}')}}}, 预期: {{结论: 待定}}}}\n";

    private static RulesetCoverage Measure(string applicant) =>
        CaseKit.Run($"  - {{名称: 甲, 评定日: 2016-06-30, 申请人: {applicant}, 预期: {{结论: 待定}}}}\n", measureCoverage: true).Coverage.Single(c => c.RulesetVersion == "1");

    private static bool IsCovered(RulesetCoverage coverage, string text)
    {
        Assert.Contains(Measure("{}").Uncovered, p => p.Text.Zh == text);
        return coverage.Uncovered.All(p => p.Text.Zh != text);
    }
}
