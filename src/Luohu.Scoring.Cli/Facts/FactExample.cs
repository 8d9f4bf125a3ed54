using System.Text.Json;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>Writes a fact as a profile could state it. Every example can be scored.</summary>
internal sealed class FactExample(Language language)
{
    /// <summary>One object with one property, the fact.</summary>
    public void Write(Utf8JsonWriter writer, FactEntry fact)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(In(fact.Name));
        WriteFact(writer, fact);
        writer.WriteEndObject();
    }

    private void WriteFact(Utf8JsonWriter writer, FactEntry fact)
    {
        switch (fact.Definition)
        {
            case ValueFact value:
                WriteValue(writer, value.Value);
                break;
            case GroupFact:
                WriteRecord(writer, fact.Fields);
                break;
            case ListFact:
                writer.WriteStartArray();
                WriteRecord(writer, fact.Fields);
                writer.WriteEndArray();
                break;
            default:
                WritePerson(writer);
                break;
        }
    }

    /// <summary>A relative has the applicant's own facts.</summary>
    private void WritePerson(Utf8JsonWriter writer)
    {
        FieldDefinition[] facts = [.. FactVocabulary.BuiltIn.Facts.OfType<ValueFact>().Where(f => f is { IsPersonal: true, Value.IsDerived: false }).Select(f => f.Value)];
        writer.WriteStartArray();
        WriteRecord(writer, [.. facts.Select(f => new FactField(f, null))]);
        writer.WriteEndArray();
    }

    /// <summary>A spell runs on: its end is left open.</summary>
    private void WriteRecord(Utf8JsonWriter writer, IEnumerable<FactField> fields)
    {
        writer.WriteStartObject();
        foreach (FieldDefinition field in fields.Select(f => f.Definition).Where(f => !f.IsDerived))
        {
            writer.WritePropertyName(In(field.Name));
            WriteValue(writer, field);
        }

        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, FieldDefinition field)
    {
        switch (field)
        {
            case { IsDerived: true } or { IsOptional: true }:
                writer.WriteNullValue();
                break;
            case { Kind: ValueKind.Number }:
                writer.WriteNumberValue(Math.Clamp(Typical(field.Unit), Whole(field.Minimum, field.Scale), Whole(field.Maximum, field.Scale)));
                break;
            case { Kind: ValueKind.Flag }:
                writer.WriteBooleanValue(true);
                break;
            case { Kind: ValueKind.Year }:
                writer.WriteNumberValue(2015);
                break;
            case { Choices: { } choices }:
                writer.WriteStringValue(In(choices.Choices[^1].Name));
                break;
            default:
                writer.WriteStringValue(TextOf(field));
                break;
        }
    }

    private static string TextOf(FieldDefinition field) => field.Kind switch
    {
        ValueKind.Date => field.Name.Is("birth_date") ? "1988-03-15" : "2014-07-01",
        ValueKind.Month => "2014-07",
        ValueKind.Time => "2016-06-30T09:00:00+08:00",
        _ => field.Name.En switch
        {
            "province" or "school_province" => "广东",
            "city" or "station_city" => "东莞",
            "zone" => "长安",
            _ => "示例",
        },
    };

    /// <summary>A usual amount of a unit, in whole units.</summary>
    private static long Typical(Unit unit) => unit switch
    {
        Unit.Yuan => 5000,
        Unit.Years => 3,
        Unit.Months => 36,
        Unit.Days => 30,
        Unit.Hours => 50,
        Unit.Millilitres => 400,
        Unit.SquareMetres => 80,
        Unit.Points => 10,
        _ => 1,
    };

    private static long Whole(long value, int scale)
    {
        for (int i = 0; i < scale; i++)
        {
            value /= 10;
        }

        return value;
    }

    private string In(Term term) => language == Language.Chinese ? term.Zh : term.En;
}
