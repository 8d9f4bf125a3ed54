using System.Globalization;
using System.Text.Json;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cli.Output;

/// <summary>The results of cases for programs. Lines and columns count from one.</summary>
internal static class CaseJson
{
    private const int Format = 1;

    public static string Write(CaseReport report, Language language) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteBoolean("passed", report.IsPassed);
        writer.WriteNumber("cases", report.Results.Count + report.BrokenCount);
        writer.WriteNumber("failed", report.Results.Count(r => !r.IsPassed) + report.BrokenCount);
        writer.WriteStartArray("results");
        foreach (CaseResult result in report.Results)
        {
            WriteResult(writer, result, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            CheckJson.WriteDiagnostic(writer, diagnostic, language, withFile: true);
        }

        writer.WriteEndArray();
        WriteCoverage(writer, report.Coverage, language);
        writer.WriteEndObject();
    });

    private static void WriteCoverage(Utf8JsonWriter writer, IReadOnlyList<RulesetCoverage> rulesets, Language language)
    {
        writer.WriteStartArray("coverage");
        foreach (RulesetCoverage coverage in rulesets)
        {
            writer.WriteStartObject();
            writer.WriteString("ruleset", coverage.RulesetId);
            writer.WriteString("version", coverage.RulesetVersion);
            writer.WriteString("file", coverage.File);
            writer.WriteNumber("total", coverage.Total);
            writer.WriteNumber("covered", coverage.Covered);
            writer.WriteStartArray("uncovered");
            foreach (CoveragePoint point in coverage.Uncovered)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(point.Kind.ToString()));
                WritePlace(writer, point.Place);
                writer.WriteString("text", point.Text.In(language));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, CaseResult result, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("name", result.Name);
        writer.WriteString("file", result.File);
        WritePlace(writer, result.Place);
        writer.WriteString("ruleset", result.RulesetId);
        writer.WriteString("version", result.RulesetVersion);
        writer.WriteString("rulesetFile", result.RulesetFile);
        writer.WriteString("asOf", result.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("passed", result.IsPassed);
        writer.WriteBoolean("run", result.Assessment is not null);
        writer.WriteStartArray("differences");
        foreach (CaseDifference difference in result.Differences)
        {
            WriteDifference(writer, difference, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter writer, CaseDifference difference, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", difference.Subject.In(language));
        writer.WriteString("expected", difference.Expected.In(language));
        writer.WriteString("actual", difference.Actual.In(language));
        WritePlace(writer, difference.Place);
        writer.WritePropertyName("rulesetLine");
        if (difference.RuleLine is { } line)
        {
            writer.WriteNumberValue(line);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, LinePosition place)
    {
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
    }
}
