using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Assessments;

namespace Luohu.Scoring.Tests.Explanation;

public sealed class ExplainerTests
{
    private static readonly SampleCity City = new();

    public static TheoryData<string> Names => ["eligible", "short-of-points", "gate-fails", "undetermined"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Explain_Assessment_GivesTheTextReviewed(string name)
    {
        Assessment assessment = Assess(name);
        GoldenFile.Check($"{name}.zh.txt", Explainer.Explain(assessment, Language.Chinese));
        GoldenFile.Check($"{name}.en.txt", Explainer.Explain(assessment, Language.English));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Explain_OtherCulture_SameText(string culture)
    {
        string expected = InBothLanguages();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, InBothLanguages());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Explain_GroupDoesNotApply_ItsLinesAreLeftOut()
    {
        Assessment assessment = Assess("eligible");
        LedgerLine[] ledger = [.. assessment.Ledger.Select(l => l.Id is "个人素质" or "文化程度" or "技能" ? l with { Status = LineStatus.NotApplicable } : l)];
        string text = Explainer.Explain(assessment with { Ledger = ledger }, Language.Chinese);

        Assert.Contains("个人素质", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  技能", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_DecidedWithAnOpenTotal_SaysTheVerdictStands()
    {
        Assessment assessment = Assess("eligible") with { Range = new(96, 106), Missing = [new MissingFact(new("婚姻", "marital_status"), null, [])] };

        Assert.Contains("情况补齐后总分 96 至 106 分，不影响结论。\n影响总分而尚未提供的情况：婚姻。", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("Facts still missing for the total: marital status.", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NoTracks_GatesDecide()
    {
        string text = Explainer.Explain(Assess("eligible") with { Tracks = [], Track = null }, Language.Chinese);

        Assert.Contains("您满足全部准入条件，且没有一票否决情形，总分 96 分。", text, StringComparison.Ordinal);
    }

    private static string InBothLanguages()
    {
        Assessment assessment = Assess("gate-fails");
        return Explainer.Explain(assessment, Language.Chinese) + Explainer.Explain(assessment, Language.English);
    }

    internal static Assessment Assess(string name) => name switch
    {
        "eligible" => City.Assess(City.Someone(), "A-001"),
        "short-of-points" => City.Assess(City.Someone().Set("婚姻", "", "未婚"), "A-002"),
        "gate-fails" => City.Assess(Excluded(), "A-003"),
        _ => City.Assess(PartlyKnown()),
    };

    /// <summary>Too old, a local already, with a false declaration and two offences; the points would not do either.</summary>
    private static Facts Excluded() => City.Someone()
        .Set("年龄", "", 52)
        .Set("户籍", "城市", "示例市")
        .Add("虚假申报", ("日期", "2014-05-04"))
        .Add("违法犯罪")
        .Add("违法犯罪");

    /// <summary>A degree of unknown level, no word on marriage, on the purpose and on the permit's city.</summary>
    private static Facts PartlyKnown() => new Facts(City.Plan.Layout)
        .Set("年龄", "", 40)
        .Set("户籍", "城市", "佛山")
        .None("虚假申报", "职业资格", "违法犯罪")
        .Add("学历", ("层次", "大专"))
        .Add("学历")
        .Add("居住证", ("起", "2013-03-01"), ("止", long.MaxValue), ("至今", true));
}
