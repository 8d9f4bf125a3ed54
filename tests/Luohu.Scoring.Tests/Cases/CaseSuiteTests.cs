using System.Globalization;
using System.Text;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Cases;

public sealed class CaseSuiteTests
{
    private const string Young = "    申请人: {其余: 无, 出生日期: 1986-07-01, 户籍: {省份: 湖南, 城市: 长沙}, 学历: [{层次: 本科}]}\n";

    [Fact]
    public void Run_EverythingAsExpected_Passes()
    {
        CaseResult result = CaseKit.RunOne(Young + """
                预期:
                  结论: 符合
                  通道: 积分
                  总分: 30
                  明细: {学历分: 20, 年龄分: 10, 贡献: 0, 总分: 30}
                  准入: {未满五十: 满足}
                  否决: {有罪: 未触犯}
                  待遇: {补贴: 不享受}
                  缺少: []
            """);
        Assert.True(result.IsPassed, CaseReportText.Write(result));
        Assert.Equal(11, result.ExpectationCount);
        Assert.Equal(("t/t", "1", "t/cases.yaml", 3), (result.RulesetId, result.RulesetVersion, result.File, result.Place.Line));
    }

    [Theory]
    [InlineData("结论: 不符合", "结论", "不符合", "符合")]
    [InlineData("结论: undetermined", "结论", "待定", "符合")]
    [InlineData("通道: 免试", "通道", "免试", "积分")]
    [InlineData("通道: 无", "通道", "无", "积分")]
    [InlineData("通道: {够分: 不满足}", "通道 够分", "不满足", "满足")]
    [InlineData("通道: {外地: 不明}", "通道 外地", "不明", "满足")]
    [InlineData("总分: 29", "总分", "29", "30")]
    [InlineData("总分: 30.5", "总分", "30.5", "30")]
    [InlineData("明细: {年龄分: 5}", "明细 年龄分", "5", "10")]
    [InlineData("明细: {贡献: -1}", "明细 贡献", "-1", "0")]
    [InlineData("准入: {未满五十: 不明}", "准入 未满五十", "不明", "满足")]
    [InlineData("否决: {有罪: 触犯}", "否决 有罪", "触犯", "未触犯")]
    [InlineData("待遇: {补贴: 享受}", "待遇 补贴", "享受", "不享受")]
    [InlineData("待遇: {补贴: 600}", "待遇 补贴", "享受 600", "不享受")]
    [InlineData("缺少: [出生日期, 户籍.城市]", "缺少", "出生日期、户籍.城市", "无")]
    public void Run_OneThingOtherwise_TellsExpectedAndActual(string expected, string subject, string wanted, string found)
    {
        CaseResult result = CaseKit.RunOne(Young + $"    预期: {{{expected}}}\n");
        CaseDifference difference = Assert.Single(result.Differences);
        Assert.False(result.IsPassed);
        Assert.Equal((subject, wanted, found), (difference.Subject.Zh, difference.Expected.Zh, difference.Actual.Zh));
        Assert.Equal(6, difference.Place.Line);
    }

    [Fact]
    public void Run_RelativeBuiltOnAnother_KeepsWhatIsNotStated()
    {
        string scheme = CaseKit.Scheme.Replace("年龄 < 50}", "年龄 < 50 且 存在(配偶 其中 户籍.城市 = 本市 且 年龄 > 30)}", StringComparison.Ordinal);
        CaseReport report = CaseKit.Suite(
            """
              - 名称: 本市配偶
                评定日: 2016-06-30
                申请人: {其余: 无, 出生日期: 1986-07-01, 配偶: {出生日期: 1980-01-01, 户籍: {省份: 广东, 城市: 东莞}}}
                预期: {准入: {未满五十: 满足}}
              - {名称: 配偶年轻, 沿用: 本市配偶, 申请人: {配偶: {出生日期: 1990-01-01}}, 预期: {准入: {未满五十: 不满足}}}
              - {名称: 配偶再长几岁, 沿用: 配偶年轻, 申请人: {配偶: {出生日期: 1979-01-01}}, 预期: {准入: {未满五十: 满足}}}
              - {名称: 换一位配偶, 沿用: 本市配偶, 申请人: {配偶: [{出生日期: 1979-01-01}]}, 预期: {准入: {未满五十: 不明}}}
            """,
            scheme).Run(false);
        Assert.All(report.Results, r => Assert.True(r.IsPassed, CaseReportText.Write(r)));
        Assert.Equal(4, report.Results.Count);
    }

    [Fact]
    public void Run_SeveralThingsOtherwise_TellsAll()
    {
        CaseResult result = CaseKit.RunOne(Young + "    预期: {结论: 不符合, 总分: 1, 明细: {学历分: 1, 年龄分: 10}}\n");
        Assert.Equal(["结论", "总分", "明细 学历分"], result.Differences.Select(d => d.Subject.Zh));
    }

    [Fact]
    public void Run_BenefitWithAmount_IsComparedInYuan()
    {
        const string Holder = "    申请人: {其余: 无, 出生日期: 1986-07-01, 有证: 是}\n";
        Assert.True(CaseKit.RunOne(Holder + "    预期: {待遇: {补贴: 600.00}}\n").IsPassed);
        Assert.Equal("享受 600", Assert.Single(CaseKit.RunOne(Holder + "    预期: {待遇: {补贴: 601}}\n").Differences).Actual.Zh);
    }

    [Fact]
    public void Run_EnglishKeys_AreTheSame()
    {
        const string Cases = """
            ruleset: t/t
            cases:
              - name: one
                as_of: 2016-06-30
                applicant: {complete: true, birth_date: 1986-07-01, degrees: [{level: associate}]}
                expect: {verdict: ineligible, track: none, total: 15, items: {学历分: 5}, gates: {未满五十: met}, vetoes: {有罪: clear}, benefits: {补贴: denied}, missing: []}
              - name: two
                based_on: one
                add: {degrees: [{level: doctor_level}]}
                expect: {items: {学历分: 20}}
            """;
        CaseReport report = CaseSuite.Load(CaseKit.Catalog(), [new CaseFile("cases.yaml", Encoding.UTF8.GetBytes(Cases))]).Run();
        Assert.True(report.IsPassed, CaseReportText.Write(report, Language.English));
    }

    [Fact]
    public void Run_AsOfInTheNextVersion_IsJudgedByIt()
    {
        CaseReport report = CaseKit.Run(
            $"  - 名称: 甲\n    评定日: 2016-06-30\n{Young}    预期: {{结论: 符合}}\n"
            + "  - 名称: 乙\n    沿用: 甲\n    评定日: 2020-01-01\n    预期: {结论: 不符合, 总分: 30}\n");
        Assert.True(report.IsPassed, CaseReportText.Write(report));
        Assert.Equal(["1", "2"], report.Results.Select(r => r.RulesetVersion));
    }

    [Fact]
    public void Run_Inherited_StatedFactsReplaceAndAddedRecordsFollow()
    {
        CaseReport report = CaseKit.Run($$$"""
              - 名称: 甲
                评定日: 2016-06-30
            {{{Young}}}    预期: {总分: 30}
              - 名称: 列表整个代替
                沿用: 甲
                申请人: {学历: [{层次: 大专}]}
                预期: {明细: {学历分: 5, 年龄分: 10}, 通道: {外地: 满足}}
              - 名称: 成组的事实逐个成员代替
                沿用: 甲
                申请人: {household_registration: {城市: 东莞}}
                预期: {通道: {外地: 不满足}}
              - 名称: 追加
                沿用: 列表整个代替
                追加: {degrees: [{层次: 博士}], 献血: [{毫升: 200, 日期: 2016-01-01}, {毫升: 200, 日期: 2016-01-01}]}
                预期: {明细: {学历分: 20, 献血分: 10}}
              - 名称: 再追加
                沿用: 追加
                追加: {献血: [{毫升: 200, 日期: 2015-01-01}]}
                预期: {明细: {献血分: 15, 贡献: 12}}
              - 名称: 取消其余
                沿用: 甲
                申请人: {其余: 否}
                预期: {否决: {有罪: 不明}, 结论: 待定, 缺少: [违法犯罪]}
            """);
        Assert.True(report.IsPassed, CaseReportText.Write(report));
        Assert.Equal(6, report.Results.Count);
    }

    [Fact]
    public void Run_Sample_IsTheApplicantAndMayBeChanged()
    {
        const string Sample = """{"编号": "x", "其余": "无", "出生日期": "1986-07-01", "户籍": {"城市": "长沙"}, "学历": [{"层次": "大专", "起": "2000-09-01", "止": null}], "有证": true, "性别": null}""";
        CaseFile file = CaseKit.File("""
              - {名称: 甲, 样例: 张三, 评定日: 2016-06-30, 预期: {总分: 15, 通道: 免试}}
              - {名称: 乙, 样例: 张三, 评定日: 2016-06-30, 申请人: {学历: [{层次: 硕士}]}, 预期: {总分: 30}}
              - {名称: 丙, 沿用: 乙, 申请人: {有证: 否}, 预期: {总分: 30, 通道: 积分}}
            """) with { Samples = name => name == "张三" ? Encoding.UTF8.GetBytes(Sample) : null };
        CaseReport report = CaseSuite.Load(CaseKit.Catalog(), [file]).Run();
        Assert.True(report.IsPassed, CaseReportText.Write(report));
    }

    [Fact]
    public void Run_SampleWithAMistake_IsToldAtItsName()
    {
        CaseFile file = CaseKit.File("  - {名称: 甲, 样例: 张三, 评定日: 2016-06-30, 预期: {总分: 15}}\n") with
        {
            Samples = _ => Encoding.UTF8.GetBytes("""{"学历": [{"层次": "大砖"}]}"""),
        };
        Diagnostic mistake = Assert.Single(CaseSuite.Load(CaseKit.Catalog(), [file]).Run().Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("学历[0].层次", mistake.Path);
        Assert.Equal("张三", mistake.Source?.Slice(mistake.Span ?? default).ToString());
    }

    [Fact]
    public void Run_MistakeOfAnApplicantThatOthersInherit_IsToldOnce()
    {
        CaseReport report = CaseKit.Run(
            "  - {名称: 甲, 评定日: 2016-06-30, 申请人: {出生日期: 1986-13-01}, 预期: {总分: 0}}\n  - {名称: 乙, 沿用: 甲, 预期: {总分: 0}}\n");
        Assert.Single(report.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.All(report.Results, r => Assert.Null(r.Assessment));
        Assert.False(report.IsPassed);
    }

    [Fact]
    public void Run_NoFiles_DoesNotPass()
    {
        CaseReport report = CaseSuite.Load(CaseKit.Catalog(), []).Run();
        Assert.False(report.IsPassed);
        Assert.Equal(2, report.Diagnostics.Count(d => d.Code == "LH715"));
    }

    [Fact]
    public void Run_Cancelled_ThrowsAndGivesNoReport()
    {
        CaseSuite suite = CaseKit.Suite($"  - 名称: 甲\n    评定日: 2016-06-30\n{Young}    预期: {{总分: 30}}\n");
        Assert.ThrowsAny<OperationCanceledException>(() => suite.Run(cancellationToken: new CancellationToken(canceled: true)));
        Assert.ThrowsAny<OperationCanceledException>(() => suite.Mutate(5, 1, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Run_ManyCasesAtOnce_KeepTheirOrderAndResults()
    {
        string cases = string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  - {{名称: 用例{i}, 评定日: 2016-06-30, 申请人: {{其余: 无, 出生日期: {1966 + (i % 2 * 20)}-07-01}}, 预期: {{明细: {{年龄分: {5 + (i % 2 * 5)}}}}}}}\n")));
        CaseReport report = CaseKit.Run(cases, measureCoverage: true);
        Assert.True(report.IsPassed, CaseReportText.Write(report));
        Assert.Equal(Enumerable.Range(0, 300).Select(i => FormattableString.Invariant($"用例{i}")), report.Results.Select(r => r.Name));
    }
}
