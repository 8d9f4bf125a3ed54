using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Deductions per record within a window, vetoes, and bars of some years or for ever.</summary>
public sealed class Shape17DeductionsAndBars
{
    private static readonly TextScheme Scheme = new("""
        否决:
          - {编号: 刑事犯罪, 条件: 存在(违法犯罪 其中 类别 = 刑事犯罪)}
          - {编号: 近两年治安处罚, 条件: 存在(违法犯罪 其中 类别 = 治安处罚 且 日期 在 近 2 年)}
        积分:
          - {编号: 甲, 各: 违法犯罪 其中 类别 = 治安处罚 且 日期 在 近 5 年, 取: 合计, 得分: -10, 下限: -25}
        """);

    [Theory]
    [InlineData("治安处罚", "2011-06-30", 0, Verdict.Eligible)]
    [InlineData("治安处罚", "2011-07-01", -10, Verdict.Eligible)]
    [InlineData("治安处罚", "2014-06-30", -10, Verdict.Eligible)]
    [InlineData("治安处罚", "2014-07-01", -10, Verdict.Ineligible)]
    [InlineData("刑事犯罪", "1990-01-01", 0, Verdict.Ineligible)]
    public void Assess_OneRecord_DeductsAndBarsByItsAge(string kind, string date, int points, Verdict verdict)
    {
        Assessment assessment = Scheme.Assess($$"""  "违法犯罪": [{"类别": "{{kind}}", "日期": "{{date}}"}]  """);
        Assert.Equal((points, verdict), ((int)assessment.Total, assessment.Verdict));
    }

    [Fact]
    public void Assess_ManyRecords_DeductDownToTheFloor()
    {
        string records = string.Join(", ", Enumerable.Range(1, 4).Select(m => $$"""{"类别": "治安处罚", "日期": "2012-0{{m}}-01"}"""));
        LedgerLine line = Scheme.Line($"  \"违法犯罪\": [{records}]  ");
        Assert.Equal((-40m, -25m), (line.Raw, line.Counted));
    }
}
