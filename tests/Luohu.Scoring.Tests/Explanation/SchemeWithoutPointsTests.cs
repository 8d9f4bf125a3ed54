using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Explanation;

public sealed class SchemeWithoutPointsTests
{
    private static readonly TextScheme Scheme = new("准入:\n  - {编号: 成年, 条件: 年龄 >= 18}\n");

    [Theory]
    [InlineData("\"出生日期\": \"1980-01-01\"", "您满足全部准入条件。")]
    [InlineData("\"出生日期\": \"2010-01-01\"", "差 12 岁")]
    [InlineData("", "请补充下列情况")]
    public void Explain_SchemeWithoutItems_SpeaksOfNoPoints(string facts, string told)
    {
        string text = Explainer.Explain(Scheme.Assess(facts));
        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain("总分", text, StringComparison.Ordinal);
        Assert.DoesNotContain("积分明细", text, StringComparison.Ordinal);
    }
}
