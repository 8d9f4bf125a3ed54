using System.Globalization;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>One assessment into one writer: the head, and what all parts share. The ledger and the conditions are in files of their own.</summary>
internal sealed partial class AssessmentJsonWriter(Utf8JsonWriter writer, Language language)
{
    public void Write(Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", AssessmentJson.Format);
        WriteRuleset(assessment);
        writer.WriteString("applicantId", assessment.ApplicantId);
        writer.WriteString("asOf", Iso(assessment.AsOf));
        writer.WriteString("verdict", JsonWords.Of(assessment.Verdict));
        writer.WriteString("track", assessment.Track);
        writer.WriteNumber("total", assessment.Total);
        WriteRange(assessment.Range);
        writer.WriteNumber("modelledPoints", assessment.ModelledPoints);
        WriteArray("ledger", assessment.Ledger, WriteLine);
        WriteArray("gates", assessment.Gates, WriteCondition);
        WriteArray("vetoes", assessment.Vetoes, WriteCondition);
        WriteArray("tracks", assessment.Tracks, WriteCondition);
        WriteArray("benefits", assessment.Benefits, WriteBenefit);
        WriteArray("missing", assessment.Missing, WriteMissing);
        WriteArray("documents", assessment.Documents, WriteDocument);
        writer.WriteEndObject();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string In(Term term) => language == Language.Chinese ? term.Zh : term.En;

    private void WriteRuleset(Assessment assessment)
    {
        writer.WriteStartObject("ruleset");
        writer.WriteString("id", assessment.RulesetId);
        writer.WriteString("name", assessment.RulesetName);
        writer.WriteString("version", assessment.RulesetVersion);
        writer.WriteString("sha256", assessment.RulesetSha256);
        writer.WriteEndObject();
    }

    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private void WriteOptional<T>(string name, T? value, Action<T> write)
        where T : class
    {
        writer.WritePropertyName(name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(value);
        }
    }

    private void WriteRange(PointsRange range)
    {
        writer.WriteStartObject("range");
        WriteNumber("low", range.Low);
        WriteNumber("high", range.High);
        writer.WriteEndObject();
    }

    private void WriteNumber(string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private void WriteMissing(MissingFact missing)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", In(missing.Fact));
        writer.WriteString("field", missing.Field is null ? null : In(missing.Field));
        WriteArray("records", missing.Records, writer.WriteNumberValue);
        WriteOptional("person", missing.Person, WritePerson);
        writer.WriteEndObject();
    }

    private void WriteDocument(DocumentReference document)
    {
        writer.WriteStartObject();
        writer.WriteString("key", document.Key);
        writer.WriteString("title", document.Title);
        writer.WriteString("number", document.Number);
        writer.WriteString("date", document.Date);
        writer.WriteEndObject();
    }

    private void WriteBasis(BasisReference basis)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("isModelled", basis.IsModelled);
        WriteOptional("document", basis.Document, WriteDocument);
        writer.WriteString("article", basis.Article);
        writer.WriteEndObject();
    }

    private void WriteNamedValue(NamedValue named)
    {
        writer.WriteStartObject();
        writer.WriteString("name", In(named.Name));
        WriteOptional("value", named.Value, WriteValue);
        writer.WriteEndObject();
    }

    /// <summary><c>{"kind": "number", "value": 52, "unit": "years"}</c>; not known, none and open have no value, only numbers have a unit.</summary>
    private void WriteValue(DisplayValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonWords.Of(value.Kind));
        WritePayload(value);
        if (value.Kind == DisplayKind.Number)
        {
            writer.WriteString("unit", JsonWords.Of(value.Unit));
        }

        writer.WriteEndObject();
    }

    private void WritePayload(DisplayValue value)
    {
        switch (value.Kind)
        {
            case DisplayKind.NotKnown or DisplayKind.None or DisplayKind.Open:
                writer.WriteNull("value");
                break;
            case DisplayKind.Number or DisplayKind.Year:
                writer.WriteNumber("value", value.Number);
                break;
            case DisplayKind.Flag:
                writer.WriteBoolean("value", value.Flag == true);
                break;
            default:
                writer.WriteString("value", TextOf(value));
                break;
        }
    }

    private string? TextOf(DisplayValue value) => value switch
    {
        { Date: { } date } => Iso(date),
        { Month: { } month } => month.ToString(),
        { Time: { } time } => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        { Choice: { } choice } => In(choice),
        _ => value.Text,
    };
}
