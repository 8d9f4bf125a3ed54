using System.Globalization;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Explanation;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

public sealed class AssessmentJsonTests
{
    private static readonly SampleCity City = new();

    [Fact]
    public void Write_Assessment_ParsesBackToItsNumbers()
    {
        Assessment assessment = City.Assess(City.Someone(), "A-001");
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(assessment, Language.Chinese));
        JsonElement root = json.RootElement;

        Assert.Equal(AssessmentJson.Format, root.GetProperty("format").GetInt32());
        Assert.Equal("eligible", root.GetProperty("verdict").GetString());
        Assert.Equal("2016-06-30", root.GetProperty("asOf").GetString());
        Assert.Equal(assessment.Total, root.GetProperty("total").GetDecimal());
        Assert.Equal(assessment.Ledger.Select(l => l.Counted), root.GetProperty("ledger").EnumerateArray().Select(l => l.GetProperty("counted").GetDecimal()));
        Assert.Equal("cap", root.GetProperty("ledger")[5].GetProperty("adjustments")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Write_OpenRange_IsNull()
    {
        Facts facts = City.Someone().Add("居住证", ("至今", false));
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(City.Assess(facts), Language.Chinese));

        Assert.Equal(81, json.RootElement.GetProperty("range").GetProperty("low").GetDecimal());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("range").GetProperty("high").ValueKind);
    }

    [Fact]
    public void Write_Decimals_AreExact()
    {
        Assessment assessment = City.Assess(City.Someone()) with { Total = 123456789012345.678901m, Range = new(0.1m, 99999999999.000000001m) };
        string text = AssessmentJson.Write(assessment, Language.English);

        Assert.Contains("\"total\": 123456789012345.678901,", text, StringComparison.Ordinal);
        Assert.Contains("\"high\": 99999999999.000000001", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Language_NamesFactsAndChoicesOnly()
    {
        Assessment assessment = City.Assess(City.Someone());
        string zh = AssessmentJson.Write(assessment, Language.Chinese);
        string en = AssessmentJson.Write(assessment, Language.English);

        Assert.Contains("\"list\": \"学历\"", zh, StringComparison.Ordinal);
        Assert.Contains("\"list\": \"degrees\"", en, StringComparison.Ordinal);
        Assert.Contains("\"value\": \"associate\"", en, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EveryKindOfValue_HasItsOwnForm()
    {
        DisplayValue[] values =
        [
            DisplayValue.NotKnown, DisplayValue.None, DisplayValue.Open, DisplayValue.OfNumber(1.5m, Unit.SquareMetres), DisplayValue.OfYear(2016),
            DisplayValue.OfMonth(new(2016, 6)), DisplayValue.OfDate(new(2016, 6, 30)), DisplayValue.OfTime(new(2016, 6, 30, 8, 0, 0, TimeSpan.Zero)),
            DisplayValue.OfChoice(new Term("大专", "associate")), DisplayValue.OfText("东莞"), DisplayValue.OfFlag(true),
        ];
        Assessment assessment = City.Assess(City.Someone());
        LedgerLine line = assessment.Ledger[1] with { Choice = new() { Facts = [.. values.Select(v => new NamedValue(new Term("甲", "a"), v))] } };
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(assessment with { Ledger = [line] }, Language.Chinese));
        JsonElement facts = json.RootElement.GetProperty("ledger")[0].GetProperty("choice").GetProperty("facts");

        Assert.Equal(
            ["notKnown null", "none null", "open null", "number 1.5", "year 2016", "month \"2016-06\"", "date \"2016-06-30\"", "time \"2016-06-30T08:00:00Z\"", "choice \"大专\"", "text \"东莞\"", "flag true"],
            facts.EnumerateArray().Select(f => f.GetProperty("value")).Select(v => $"{v.GetProperty("kind").GetString()} {v.GetProperty("value").GetRawText()}"));
        Assert.Equal("squareMetres", facts[3].GetProperty("value").GetProperty("unit").GetString());
    }

    [Fact]
    public void Write_Undetermined_GivesTheTextReviewed() =>
        GoldenFile.Check("undetermined.zh.json", AssessmentJson.Write(ExplainerTests.Assess("undetermined"), Language.Chinese));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Write_OtherCulture_SameText(string culture)
    {
        Assessment assessment = ExplainerTests.Assess("gate-fails");
        string expected = AssessmentJson.Write(assessment, Language.English);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, AssessmentJson.Write(ExplainerTests.Assess("gate-fails"), Language.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
