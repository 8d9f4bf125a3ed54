using System.Text;
using System.Text.Json;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Comparisons;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Comparisons;

public sealed class SchemeComparerTests
{
    private static readonly DateOnly AsOf = new(2016, 6, 30);

    private const string Adults = "准入:\n  - {编号: 成年, 条件: 年龄 >= 18}\n";
    private const string Points = "参数:\n  线: 60\n通道:\n  - {编号: 积分制, 条件: 总分 >= 线}\n积分:\n  - {编号: 甲, 按: 年龄, 分段: {不满18: 0, 18..35: 70, 36以上: 40}}\n";
    private const string Zoned = "区域: [城区, 郊区, 山区]\n准入:\n  - {编号: 郊外, 条件: 申请.区域 != \"城区\"}\n待遇:\n  - {编号: 补贴, 条件: 年龄 >= 18, 金额: 2000 元}\n";

    private sealed class Texts(params (string Id, string Version, string Body)[] texts) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => texts.Select(t =>
            new RulesetFile($"{t.Id}/{t.Version}.yaml", Encoding.UTF8.GetBytes($"规则集: {t.Id}\n名称: 名{t.Id}\n版本: \"{t.Version}\"\n{t.Body}")));
    }

    private static RulesetCatalog Catalog { get; } = RulesetCatalog.Load(
        new Texts(
            ("a/adults", "1", Adults),
            ("b/points", "1", Points),
            ("c/zoned", "1", Zoned),
            ("d/over", "1", "施行: {自: 2010-01-01, 至: 2012-12-31}\n" + Adults)),
        PlanMode.Interpreted);

    private static SchemeComparison Compare(string facts, Func<string, bool>? isWanted = null) =>
        new SchemeComparer(Catalog).CompareJson(Encoding.UTF8.GetBytes($$"""{"编号": "A", {{facts}}}"""), "a.json", AsOf, isWanted);

    [Fact]
    public void Catalog_OfTheseTests_HasNoErrors() => Assert.All(Catalog.Files, f => Assert.False(f.HasErrors, f.Name));

    [Fact]
    public void Compare_EveryScheme_EligibleFirstAndNoVersionLast()
    {
        SchemeComparison comparison = Compare("\"出生日期\": \"1976-01-01\", \"申请\": {\"区域\": \"郊区\"}");
        Assert.Equal("A", comparison.ApplicantId);
        Assert.Equal(["a/adults", "c/zoned", "b/points", "d/over"], comparison.Answers.Select(a => a.RulesetId));
        Assert.Equal([Verdict.Eligible, Verdict.Eligible, Verdict.Ineligible, null], comparison.Answers.Select(a => a.Assessment?.Verdict));
        Assert.Equal("LH502", Assert.Single(comparison.Answers[^1].Diagnostics).Code);
    }

    [Fact]
    public void Compare_ZoneOfAnotherCity_AsksEveryZoneAndTellsThoseThatDiffer()
    {
        SchemeAnswer[] answers = [.. Compare("\"出生日期\": \"1976-01-01\", \"申请\": {\"区域\": \"莞城\"}", id => id == "c/zoned").Answers];
        Assert.Equal([Verdict.Eligible, Verdict.Ineligible], answers.Select(a => a.Assessment?.Verdict));
        Assert.Equal(["郊区", "山区"], answers[0].Zones);
        Assert.Equal(["城区"], answers[1].Zones);
    }

    [Fact]
    public void Compare_ProfileThatCannotBeRead_SaysSoOfEveryScheme()
    {
        SchemeComparison comparison = Compare("\"年龄\": [");
        Assert.All(comparison.Answers, a => Assert.Null(a.Assessment));
        Assert.All(comparison.Answers, a => Assert.NotEmpty(a.Diagnostics));
    }

    [Fact]
    public void Compare_TypedApplicant_AnswersAsTheJsonDoes()
    {
        var applicant = new Applicant { Id = "A", BirthDate = new DateOnly(1990, 1, 1) };
        SchemeComparison typed = new SchemeComparer(Catalog).Compare(applicant, AsOf);
        SchemeComparison read = Compare("\"出生日期\": \"1990-01-01\"");
        Assert.Equal(ComparisonJson.Write(read, Language.English), ComparisonJson.Write(typed, Language.English));
    }

    [Fact]
    public void Compare_Cancelled_EndsWithoutAResult() =>
        Assert.Throws<OperationCanceledException>(() => new SchemeComparer(Catalog).Compare(new Applicant(), AsOf, null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void Compare_DateNobodyJudges_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchemeComparer(Catalog).Compare(new Applicant(), new DateOnly(year, 1, 1)));

    [Theory]
    [InlineData(Language.Chinese, 60)]
    [InlineData(Language.Chinese, 80)]
    [InlineData(Language.English, 80)]
    [InlineData(Language.English, 132)]
    public void Explain_AnyWidth_StaysWithinIt(Language language, int width)
    {
        string text = ComparisonExplainer.Explain(Compare("\"出生日期\": \"1976-01-01\""), language, width);
        Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
    }

    [Fact]
    public void Explain_Applicant_TellsLineReasonsZonesAndAmounts()
    {
        string text = ComparisonExplainer.Explain(Compare("\"出生日期\": \"1976-01-01\""));
        string row = text.Split('\n').Single(l => l.StartsWith("名b/points ", StringComparison.Ordinal));
        Assert.Equal(["名b/points", "不符合", "-", "40", "60", "-"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("总分 40 分，线 60 分，差 20 分", text, StringComparison.Ordinal);
        Assert.Contains("名c/zoned（郊区、山区）", text, StringComparison.Ordinal);
        Assert.Contains("可享受：补贴 2000 元", text, StringComparison.Ordinal);
        Assert.Contains("未能评定（1 项）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMarkdown_Applicant_HasATable() =>
        Assert.Contains("| 名a/adults | 符合 |", ComparisonExplainer.ExplainMarkdown(Compare("\"出生日期\": \"1976-01-01\"")), StringComparison.Ordinal);

    [Fact]
    public void Write_Comparison_HoldsEveryAssessment()
    {
        using var json = JsonDocument.Parse(ComparisonJson.Write(Compare("\"出生日期\": \"1976-01-01\""), Language.English));
        JsonElement[] answers = [.. json.RootElement.GetProperty("answers").EnumerateArray()];
        Assert.Equal(5, answers.Length);
        Assert.Equal("eligible", answers[0].GetProperty("assessment").GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, answers[^1].GetProperty("assessment").ValueKind);
    }
}
