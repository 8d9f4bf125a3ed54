using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Comparisons;

/// <summary>Writes comparisons as JSON: each answer with its whole assessment, in the form of <see cref="AssessmentJson"/>.</summary>
public static class ComparisonJson
{
    /// <summary>The comparison as one JSON text, indented.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(SchemeComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            Write(comparison, writer, language);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(SchemeComparison comparison, Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", AssessmentJson.Format);
        writer.WriteString("applicant", comparison.ApplicantId);
        writer.WriteString("as_of", comparison.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteStartArray("answers");
        foreach (SchemeAnswer answer in comparison.Answers)
        {
            Write(answer, writer, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(SchemeAnswer answer, Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleset", answer.RulesetId);
        writer.WriteString("name", answer.Name);
        writer.WriteString("version", answer.Version);
        WriteTexts(writer, "zones", answer.Zones);
        WriteTexts(writer, "problems", answer.Diagnostics.Select(d => $"{d.Code} {d.Message.In(language)}"));
        writer.WritePropertyName("assessment");
        if (answer.Assessment is { } assessment)
        {
            AssessmentJson.Write(assessment, writer, language);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
