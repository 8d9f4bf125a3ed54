using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Tests.Explanation;

/// <summary>A condition that can be met in many ways: an applicant does not want to read each one that fails as a reason of its own.</summary>
public sealed class ManyWaysTests
{
    [Theory]
    [InlineData(3, "“途径”通道（满足其中一项即可）的“甲1”：")]
    [InlineData(4, "“途径”通道（满足其中一项即可）：甲1、甲2、甲3、甲4，均不满足。")]
    public void Explain_NoWayHolds_FewAreToldOneByOneAndManyAtOnce(int count, string expected)
    {
        string text = Explain(Verdict.Ineligible, [Track([.. Ways(count, ConditionOutcome.Fails)], ConditionOutcome.Fails)]);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(count == 3, text.Contains("的“甲2”：", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_ManyWaysUndecided_NamesOnlyThoseThatAre()
    {
        ConditionResult[] ways = [.. Ways(4, ConditionOutcome.Undetermined), Way("乙", ConditionOutcome.Fails)];
        string text = Explain(Verdict.Undetermined, [Track(ways, ConditionOutcome.Undetermined)]);

        Assert.Contains("：甲1、甲2、甲3、甲4，均尚不能判断。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OneOfManyWaysHolds_NamesIt()
    {
        ConditionResult[] ways = [.. Ways(3, ConditionOutcome.Fails), Way("乙", ConditionOutcome.Holds)];
        Assessment assessment = ExplainerTests.Assess("eligible") with { Tracks = [Track(ways, ConditionOutcome.Holds)], Track = "途径" };

        Assert.Contains("您符合“途径”通道的条件：乙。", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("\"途径\"", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EnglishNoWayHolds_SaysSoAtOnce() =>
        Assert.Contains("none of these is met: 甲1, 甲2, 甲3, 甲4", Explain(Verdict.Ineligible, [Track([.. Ways(4, ConditionOutcome.Fails)], ConditionOutcome.Fails)], Language.English), StringComparison.Ordinal);

    private static string Explain(Verdict verdict, IReadOnlyList<ConditionResult> tracks, Language language = Language.Chinese) =>
        Explainer.Explain(ExplainerTests.Assess("eligible") with { Verdict = verdict, Tracks = tracks, Track = null }, language);

    private static IEnumerable<ConditionResult> Ways(int count, ConditionOutcome outcome) => Enumerable.Range(1, count).Select(i => Way($"甲{i}", outcome));

    private static ConditionResult Way(string name, ConditionOutcome outcome) =>
        new() { Id = name, Name = name, Outcome = outcome, Shape = ConditionShape.Single, Text = "年龄 < 50", SourceLine = 1 };

    private static ConditionResult Track(IReadOnlyList<ConditionResult> ways, ConditionOutcome outcome) =>
        new() { Id = "途径", Name = "途径", Outcome = outcome, Shape = ConditionShape.Any, Children = ways, SourceLine = 1 };
}
