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
