using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Assessments;

/// <summary>
/// Writes assessments as JSON. Property names and the words of enumerations are English and stable; facts, fields and choices are named in the
/// language asked for; numbers are exact decimals without trailing zeros, dates <c>2016-06-30</c>, months <c>2016-06</c>. What is null or empty
/// in the assessment is null or empty here: every property is always present. Chinese characters are not escaped, so inside an HTML page the
/// text must be escaped like any other.
/// </summary>
public static class AssessmentJson
{
    /// <summary>Number of this form of the JSON, its property <c>format</c>: raised when a property is renamed, removed or changes its meaning.</summary>
    public const int Format = 1;

    /// <summary>The assessment as one JSON text, indented.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string Write(Assessment assessment, Language language)
    {
        using var stream = new MemoryStream();
        Write(assessment, stream, language);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the assessment to a stream in UTF-8, indented, without byte order mark; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Assessment assessment, Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var writer = new Utf8JsonWriter(stream, options);
        Write(assessment, writer, language);
    }

    /// <summary>Writes the assessment as one JSON object. The writer's own options decide indentation and escaping.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Assessment assessment, Utf8JsonWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(writer);
        new AssessmentJsonWriter(writer, language).Write(assessment);
    }
}
