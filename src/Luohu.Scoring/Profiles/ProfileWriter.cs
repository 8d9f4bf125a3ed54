using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Writes a typed applicant as the JSON profile that reads back into the same fact row, in the names of either language. What is not known
/// is left out, and so is what the vocabulary does not name. Immutable and thread-safe.
/// </summary>
internal sealed class ProfileWriter(ProfileSchema schema, Language language)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ValueWriter _values = new(language);

    public byte[] ToUtf8(Applicant applicant)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            Write(applicant, json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public void Write(Applicant applicant, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (applicant.Id is { } id)
        {
            json.WriteString(_values.Name(ProfileWords.Id), id);
        }

        if (applicant.Complete)
        {
            json.WriteBoolean(_values.Name(ProfileWords.Rest), true);
        }

        WriteFacts(applicant, json);
        json.WriteEndObject();
    }

    private void WriteFacts(Person person, Utf8JsonWriter json)
    {
        foreach (FactEntry entry in schema.Facts)
        {
            if (!entry.Fact.IsPersonal && !entry.Fact.IsDeclared && person is not Applicant)
            {
                continue;
            }

            switch (entry.Fact)
            {
                case ValueFact { Value.Getter: { } get } value:
                    _values.Write(json, value.Value, get(person), isSpellEnd: false);
                    break;
                case GroupFact group when group.Record?.Invoke(person) is not null:
                    json.WriteStartObject(_values.Name(group.Name));
                    WriteFields(entry, person, json);
                    json.WriteEndObject();
                    break;
                case ListFact { Records: { } records } list when records(person) is { } found:
                    json.WriteStartArray(_values.Name(list.Name));
                    WriteRecords(entry, found, json);
                    json.WriteEndArray();
                    break;
                case PersonsFact { Persons: { } persons } related when persons(person) is { } found:
                    json.WriteStartArray(_values.Name(related.Name));
                    WritePersons(found, json);
                    json.WriteEndArray();
                    break;
                default:
                    break;
            }
        }
    }

    private void WriteFields(FactEntry entry, object record, Utf8JsonWriter json)
    {
        foreach (FieldEntry field in entry.Fields)
        {
            if (field.Field.Getter is { } get)
            {
                _values.Write(json, field.Field, get(record), field.IsSpellEnd);
            }
        }
    }

    private void WriteRecords(FactEntry entry, IReadOnlyList<object> records, Utf8JsonWriter json)
    {
        foreach (object record in records)
        {
            json.WriteStartObject();
            WriteFields(entry, record, json);
            json.WriteEndObject();
        }
    }

    private void WritePersons(IReadOnlyList<object> persons, Utf8JsonWriter json)
    {
        foreach (object person in persons)
        {
            json.WriteStartObject();
            WriteFacts((Person)person, json);
            json.WriteEndObject();
        }
    }
}
