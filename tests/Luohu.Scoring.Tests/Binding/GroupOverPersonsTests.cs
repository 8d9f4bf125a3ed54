using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>各 on a group over persons (F17).</summary>
public sealed class GroupOverPersonsTests
{
    private const string Father = """{"性别": "男", "学历": [{"层次": "硕士"}], "献血": [{}, {}], "社会保险": []}""";

    private const string Mother = """{"性别": "女", "学历": [{"层次": "大专"}], "献血": [{}, {}, {}, {}, {}, {}, {}], "社会保险": []}""";

    private static string Group(string take, string rest = "") => $$$"""
        积分:
          - 组: 家长积分
            各: 父母
            取: {{{take}}}
            {{{rest}}}
            项目:
              - {编号: 文化程度, 各: 学历, 取: 最高, 按: 层次, 分值表: {硕士以上: 30, 大专: 10, 其他: 0}}
              - 组: 贡献
                上限: 12
                项目:
                  - {编号: 献血分, 各: 献血, 取: 合计, 得分: 2, 上限: 10}
                  - {编号: 参保分, 条件: 存在(社会保险), 得分: 6}
        """;

    private static string Parents(params string[] parents) => $"\"父母\": [{string.Join(", ", parents)}]";

    private static string Points(Assessment assessment) => string.Join(' ', assessment.Ledger.Select(l => l.Counted));

    [Theory]
    [InlineData("最高", "34 34 30 4 4 0")]
    [InlineData("最低", "20 20 10 10 10 0")]
    [InlineData("合计", "54 54 40 14 14 0")]
    [InlineData("最高 2 项", "54 54 40 14 14 0")]
    public void Assess_TwoParents_LinesShowWhatIsTaken(string take, string points) =>
        Assert.Equal(points, Points(new TextScheme(Group(take)).Assess(Parents(Father, Mother))));

    [Fact]
    public void Assess_Sum_CapsOfItemsActPerPersonAndThatOfTheGroupOnTheSum()
    {
        Assessment assessment = new TextScheme(Group("合计", "上限: 45")).Assess(Parents(Mother, Mother, Father));
        Assert.Equal("45 45 50 24 24 0", Points(assessment));
        Assert.Equal([new(AdjustmentKind.Cap, -29)], assessment.Ledger[1].Adjustments);
        Assert.Equal([new(AdjustmentKind.Cap, -8)], assessment.Ledger[4].Adjustments);
    }

    [Fact]
    public void Assess_Best_NamesThePersonAndTellsTheOthersTotals()
    {
        LedgerLine group = new TextScheme(Group("最高")).Line(Parents(Father, Mother), "家长积分");
        Assert.Equal(new LedgerPerson(new("父母", "parents"), 0, new("父亲", "father")), group.Choice?.Record?.Person);
        Assert.Equal([(34m, "父亲"), (20m, "母亲")], group.Contributions.Select(c => (c.Points ?? -1, c.Record.Person?.Name?.Zh ?? "")));
    }

    [Fact]
    public void Assess_Sum_HasOneContributionPerPersonOnEveryLine()
    {
        Assessment assessment = new TextScheme(Group("合计")).Assess(Parents(Father, Mother));
        foreach (LedgerLine line in assessment.Ledger.Skip(1).Where(l => l.Status != LineStatus.NotApplicable))
        {
            Assert.Equal(2, line.Contributions.Count);
            Assert.Equal(line.Counted, line.Contributions.Sum(c => c.Points));
        }

        Assert.Equal(LineStatus.NotApplicable, assessment.Ledger[^1].Status);
    }

    [Fact]
    public void Assess_OneTaken_HasTheContributionsOfThatPersonsRecords()
    {
        LedgerLine blood = new TextScheme(Group("最高")).Line(Parents(Mother, Father), "献血分");
        Assert.Equal([2m, 2m], blood.Contributions.Select(c => c.Points ?? -1));
        Assert.Equal("硕士以上", new TextScheme(Group("最高")).Line(Parents(Mother, Father), "文化程度").Choice?.Case);
    }

    [Fact]
    public void Assess_NoParents_IsNothing()
    {
        Assessment assessment = new TextScheme(Group("最高")).Assess(Parents());
        Assert.Equal("0 0 0 0 0 0", Points(assessment));
        Assert.True(assessment.Range.IsExact);
        Assert.Equal(LineStatus.Exact, assessment.Ledger[1].Status);
        Assert.All(assessment.Ledger.Skip(2), l => Assert.Equal((LineStatus.NotApplicable, InapplicableReason.Group), (l.Status, l.Inapplicable)));
    }

    [Theory]
    [InlineData("最高", 42)]
    [InlineData("合计", null)]
    public void Assess_ParentsNotKnown_HasTheRangeOfWhatTheyCouldBring(string take, int? most)
    {
        Assessment assessment = new TextScheme(Group(take)).Assess("");
        Assert.Equal(new PointsRange(0, most), assessment.Range);
        Assert.Equal("父母", Assert.Single(assessment.Missing).Fact.Zh);
        Assert.Equal(new PointsRange(0, 45), new TextScheme(Group(take, "上限: 45")).Assess("").Range with { Low = 0, High = 45 });
    }

    [Fact]
    public void Assess_ParentKnownInPart_LeavesOpenWhoIsTaken()
    {
        Assessment assessment = new TextScheme(Group("最高")).Assess(Parents(Mother, """{"性别": "男", "学历": [{}], "献血": [], "社会保险": []}"""));
        Assert.Equal("20 20 10 10 10 0", Points(assessment));
        Assert.Equal(new PointsRange(20, 30), assessment.Range);
        Assert.Equal([new(0, 30), new(0, 10), new(0, 10), new(0, 0)], assessment.Ledger.Skip(2).Select(l => l.Range));
        MissingFact missing = Assert.Single(assessment.Missing);
        Assert.Equal(("学历", "层次", "父亲"), (missing.Fact.Zh, missing.Field?.Zh, missing.Person?.Name?.Zh));
        Assert.Contains("父亲的第 1 条学历的层次", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("level of degrees record 1 (father)", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_ParentWhoMayCount_IsAMaybe()
    {
        var scheme = new TextScheme(Group("合计", "条件: 存在(就业)"));
        Assessment assessment = scheme.Assess(Parents(Father.Replace("{\"性别\"", "{\"就业\": [{}], \"性别\"", StringComparison.Ordinal), Mother));
        Assert.Equal((34m, new PointsRange(34, 54)), (assessment.Total, assessment.Range));
        Assert.Equal([true, false], assessment.Ledger[1].Contributions.Select(c => c.IsSure));
        Assert.Equal("母亲", Assert.Single(assessment.Missing).Person?.Name?.Zh);
    }

    [Fact]
    public void Assess_PersonWhoDoesNotMatter_MissesNothing()
    {
        const string Open = """{"性别": "男", "献血": [{"毫升": 200}]}""";
        var chosen = new TextScheme(Group("最高", "条件: 性别 = 女"));
        Assert.Empty(chosen.Assess(Parents(Open, Mother)).Missing);
        var settled = new TextScheme("积分: [{组: 家长, 各: 父母, 取: 最高, 项目: [{编号: 甲, 条件: 存在(学历), 得分: 5}, {编号: 乙, 条件: 存在(职称), 得分: 3}]}]");
        Assert.Empty(settled.Assess(Parents("""{"性别": "男", "学历": [{}], "职称": [{}]}""", """{"性别": "女"}""")).Missing);
        Assert.Equal(["母亲"], settled.Assess(Parents("""{"性别": "男", "学历": [{}], "职称": []}""", """{"性别": "女", "学历": [{}]}""")).Missing.Select(m => m.Person?.Name?.Zh));
    }

    [Fact]
    public void Assess_PersonsWithoutAName_AreNumbered()
    {
        var scheme = new TextScheme("积分: [{组: 子女积分, 各: 子女, 取: 合计, 项目: [{编号: 学龄, 条件: 年龄 >= 6, 得分: 5}]}]");
        Assessment assessment = scheme.Assess(""" "子女": [{"性别": "女", "出生日期": "2008-01-01"}, {"性别": "女", "出生日期": "2009-01-01"}, {"性别": "男", "出生日期": "2003-01-01"}] """);
        Assert.Equal([null, null, "儿子"], assessment.Ledger[1].Contributions.Select(c => c.Record.Person?.Name?.Zh));
        string told = Explainer.Explain(assessment, Language.Chinese);
        Assert.Contains("第 2 位子女", told, StringComparison.Ordinal);
        Assert.Contains("children, no. 2", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_Points_AreReadWithinAndFromOutside()
    {
        var scheme = new TextScheme("""
            积分:
              - 组: 家长
                各: 父母
                取: 最高
                项目:
                  - {编号: 基本, 得分: 如果 性别 = 男 则 3 否则 5}
                  - {编号: 加成, 得分: 得分(基本) * 2}
              - {编号: 另加, 得分: 得分(基本) * 10, 排除: [旧项]}
              - {编号: 旧项, 得分: 7}
            准入:
              - {编号: 够, 条件: 得分(加成) = 10}
            """);
        Assessment assessment = scheme.Assess(""" "父母": [{"性别": "男"}, {"性别": "女"}] """);
        Assert.Equal("65 15 5 10 50 0", Points(assessment));
        Assert.Equal(Verdict.Eligible, assessment.Verdict);
    }

    [Fact]
    public void Assess_Exclusion_ActsPerPersonWithinTheGroup()
    {
        var scheme = new TextScheme("""
            积分:
              - 组: 家长
                各: 父母
                取: 最高
                项目:
                  - {编号: 人才, 条件: 存在(职称), 得分: 40, 排除: [学历分]}
                  - {编号: 学历分, 条件: 存在(学历), 得分: 30}
            """);
        Assessment assessment = scheme.Assess(""" "父母": [{"职称": [{}], "学历": [{}]}, {"职称": [], "学历": [{}]}] """);
        Assert.Equal("40 40 40 0", Points(assessment));
        Assert.Equal("人才", assessment.Ledger[^1].ExcludedBy);
    }

    [Fact]
    public void Assess_GroupedRecordsOfTheTakenPerson_AreNamedByTheirOwnKeys()
    {
        var scheme = new TextScheme("""
            积分: [{组: 家长, 各: 父母, 取: 最高, 项目: [{编号: 参保, 各: 社会保险 按 险种, 取: 合计, 量: 年数(本组), 每: 1 年, 得分: 2}]}]
            """);
        LedgerLine line = scheme.Line(""" "父母": [{"社会保险": [{"险种": "医疗", "起": "2010-01", "止": "2014-12"}]}, {"社会保险": [{"险种": "养老", "起": "2015-01", "止": "2015-12"}]}] """, "参保");
        LedgerContribution only = Assert.Single(line.Contributions);
        Assert.Equal((10m, "医疗"), (only.Points, Assert.Single(only.Record.Fields).Value.Choice?.Zh));
    }

    [Theory]
    [InlineData("积分: [{组: 甲, 各: 父母, 项目: [{编号: 乙, 得分: 1}]}]", "LH171")]
    [InlineData("积分: [{组: 甲, 各: 学历, 取: 最高, 项目: [{编号: 乙, 得分: 1}]}]", "LH272")]
    [InlineData("积分: [{组: 甲, 各: 父母 按 性别, 取: 最高, 项目: [{编号: 乙, 得分: 1}]}]", "LH272")]
    [InlineData("积分: [{组: 甲, 各: 父母, 取: 最高, 项目: [{组: 乙, 各: 子女, 取: 合计, 项目: [{编号: 丙, 得分: 1}]}]}]", "LH273")]
    [InlineData("积分: [{组: 甲, 各: 父母, 取: 最高, 项目: [{编号: 乙, 得分: 得分(丙)}, {编号: 丁, 得分: 1}]}, {编号: 丙, 得分: 得分(丁)}]", "LH362")]
    [InlineData("积分: [{组: 甲, 项目: [{编号: 乙, 得分: 1}]}, {组: 甲, 各: 父母, 取: 最高, 项目: [{编号: 丙, 得分: 1}]}, {编号: 丁, 得分: 得分(丙)}]", "LH")]
    [InlineData("积分: [{组: 甲, 各: 学历, 取: 最高, 项目: [{编号: 乙, 得分: 1}]}, {编号: 丙, 得分: 得分(乙)}]", "LH272")]
    [InlineData("积分: [{编号: 丙, 得分: 得分(乙)}, {组: 甲, 各: 子女 其中 身高 > 1, 取: 最高, 项目: [{组: 丁, 项目: [{编号: 乙, 得分: 1}]}]}]", "LH201")]
    public void Group_OverPersonsMisused_IsAMistake(string body, string code) =>
        Assert.Contains(code, Assert.Single(TextScheme.Mistakes(body)), StringComparison.Ordinal);
}
