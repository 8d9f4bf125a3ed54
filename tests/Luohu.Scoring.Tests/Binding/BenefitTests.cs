using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class BenefitTests
{
    private static readonly TextScheme Subsidy = new("""
        准入:
          - {编号: 成年, 条件: 年龄 >= 18}
        待遇:
          - 编号: 购房补贴
            条件: 存在(住所 其中 性质 = 自有 且 一手房)
            金额:
              按: 最高(住所 其中 性质 = 自有 且 一手房 的 面积) 若无 0 m2
              分段: {不满60: 50000, 60以上不满90: 60000.5, 90以上: 70000}
          - {编号: 图书证, 条件: 年龄 >= 6, 名称: 图书借阅证}
        """);

    [Theory]
    [InlineData("59.99", "50000")]
    [InlineData("60", "60000.5")]
    [InlineData("120", "70000")]
    public void Benefit_GrantedWithABand_HasItsAmount(string area, string amount)
    {
        BenefitResult benefit = Subsidy.Assess($$"""  "住所": [{"性质": "自有", "一手房": true, "面积": {{area}}}]  """).Benefits[0];
        Assert.Equal((BenefitOutcome.Granted, amount), (benefit.Outcome, benefit.Amount?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Benefit_ConditionFails_IsNotGrantedWhateverTheVerdict()
    {
        Assessment assessment = Subsidy.Assess("""  "住所": [], "出生日期": "1960-01-01"  """);
        Assert.Equal(Verdict.Eligible, assessment.Verdict);
        Assert.Equal([BenefitOutcome.NotGranted, BenefitOutcome.Granted], assessment.Benefits.Select(b => b.Outcome));
    }

    [Fact]
    public void Benefit_FactsMissing_TellsWhichOnes()
    {
        Assessment assessment = Subsidy.Assess("""  "住所": [{"性质": "自有", "一手房": true}]  """);
        BenefitResult subsidy = assessment.Benefits[0];
        Assert.Equal((BenefitOutcome.Granted, DisplayKind.NotKnown, "面积"), (subsidy.Outcome, subsidy.Amount?.Kind, Assert.Single(subsidy.Missing).Field?.Zh));
        BenefitResult card = assessment.Benefits[1];
        Assert.Equal((BenefitOutcome.Undetermined, "出生日期"), (card.Outcome, Assert.Single(card.Condition.Missing).Fact.Zh));
    }

    [Fact]
    public void Benefit_ReadsPoints_InConditionAndAmount()
    {
        var scheme = new TextScheme("""
            积分:
              - {编号: 甲, 得分: 30}
            待遇:
              - {编号: 奖金, 条件: 总分 >= 20 且 得分(甲) = 30, 金额: 总分 * 100}
            """);
        BenefitResult benefit = Assert.Single(scheme.Assess("").Benefits);
        Assert.Equal((BenefitOutcome.Granted, 3000m), (benefit.Outcome, benefit.Amount?.Number));
    }

    [Fact]
    public void Benefit_InWords_SaysAmountAndWhy()
    {
        Assessment assessment = Subsidy.Assess("""  "出生日期": "2012-01-01", "住所": [{"性质": "自有", "一手房": true, "面积": 80}]  """);
        string chinese = Explainer.Explain(assessment, Language.Chinese);
        Assert.Contains("[享受] 购房补贴：金额 60000.5 元", chinese, StringComparison.Ordinal);
        Assert.Contains("[不享受] 图书借阅证：年龄 4 岁，要求不低于 6 岁，差 2 岁", chinese, StringComparison.Ordinal);
        Assert.Contains("[granted] 购房补贴: amount 60000.5 yuan", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Benefit_InJson_IsThere() =>
        Assert.Contains("\"outcome\": \"granted\",\n      \"amount\": {\n        \"kind\": \"number\",\n        \"value\": 50000", AssessmentJson.Write(Subsidy.Assess("""  "住所": [{"性质": "自有", "一手房": true, "面积": 50}]  """), Language.Chinese), StringComparison.Ordinal);

    [Theory]
    [InlineData("金额: 年龄", "LH372")]
    [InlineData("金额: 1.005", "LH373")]
    [InlineData("金额: -5", "LH374")]
    [InlineData("金额: 最高(纳税 的 税额)", "LH371")]
    [InlineData("金额: 性别", "LH210")]
    public void Amount_ThatIsNone_IsTold(string amount, string code) =>
        Assert.Equal([code], new TextScheme($"待遇:\n  - {{编号: 甲, 条件: 年龄 > 5, {amount}}}\n").Codes);
}
