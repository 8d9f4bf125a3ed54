using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Tests.Support;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu facts</c>.</summary>
public sealed class FactsTests
{
    [Fact]
    public void Facts_All_AreListedInBothLanguages()
    {
        string text = ToolProcess.Run("facts").Succeeds().Out;
        Assert.All(FactVocabulary.BuiltIn.Facts, f => Assert.Matches($"\n  {f.Name.Zh} +{f.Name.En} ", text));
        Assert.Contains("规则集 dongguan/settlement 另行声明：", text, StringComparison.Ordinal);
        Assert.Contains("落实节育措施", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("学历", "zh", "层次可选（由低到高）：无 none < 小学 primary < 初中 junior < 高中 senior = 中专 vocational")]
    [InlineData("social_insurance", "en", "Choices of kind: 养老 pension、医疗 medical")]
    [InlineData("degrees.level", "zh", "博士 doctor_level")]
    [InlineData("纳税.税额", "en", "0 … 1000000000   at most 2 decimals")]
    [InlineData("申请.区域", "zh", "\"区域\": \"长安\"")]
    public void Facts_OfOne_ShowsWhatCanBeWritten(string name, string language, string expected) =>
        Assert.Contains(expected, ToolProcess.Run("facts", name, "--lang", language).Succeeds().Out, StringComparison.Ordinal);

    [Fact]
    public void Facts_OfOneField_ShowsThatFieldOnly() =>
        Assert.DoesNotContain("学位", ToolProcess.Run("facts", "学历.层次").Succeeds().Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Facts_ExampleOfEachFact_CanBeScored(string language)
    {
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run("facts", "--format", "json", "--lang", language).Succeeds().Out);
        var engine = new ScoringEngine(RulesetCatalog.Load(new BundledRulesets()));
        int scored = 0;
        foreach (JsonElement fact in json.RootElement.GetProperty("facts").EnumerateArray())
        {
            // 年龄 is derived: its example says that it is not stated.
            JsonObject profile = JsonNode.Parse(fact.GetProperty("example").GetRawText())?.AsObject() ?? [];
            profile["id"] = "A";
            profile.Remove("年龄");
            profile.Remove("age");
            AssessmentResult result = engine.EvaluateJson(Encoding.UTF8.GetBytes(profile.ToJsonString()), "example", "dongguan/settlement", new DateOnly(2016, 6, 30));
            Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.English))));
            scored++;
        }

        Assert.True(scored > FactVocabulary.BuiltIn.Facts.Count);
    }
}
