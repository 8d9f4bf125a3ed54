using System.Text.Json;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>Walks the objects of a JSON profile and hands what it finds to the row builder. After a wrong value it goes on behind it.</summary>
internal sealed class JsonFacts(RowBuilder builder, ProfileMistakes mistakes, JsonText texts, JsonPlaces places, Func<string, bool>? isKnownElsewhere)
{
    private readonly JsonNames _names = new(builder, texts, places, isKnownElsewhere);
    private readonly FactEntry[] _facts = builder.Schema.Facts;
    private readonly JsonReserved _reservedOfPerson = new(builder, texts, places);

    /// <summary>Reads the facts of the applicant or of a person up to the closing bracket.</summary>
    /// <remarks><paramref name="reserved"/>: Takes the properties that are no facts.</remarks>
    public void ReadFacts(ref JsonScanner reader, JsonReserved reserved)
    {
        NameOrder order = builder.InPerson ? _names.FactsOfPersons : _names.Facts;
        int last = -1;
        while (!mistakes.IsFull && _names.Next(ref reader, order, null, ref last, out int found))
        {
            if (found < 0)
            {
                reader.Skip();
            }
            else if (found < _facts.Length)
            {
                ReadFact(ref reader, _facts[found]);
                builder.CloseFact();
            }
            else if (builder.Schema.ReservedOf(found) is { } word)
            {
                reserved.Read(ref reader, word);
            }
        }
    }

    /// <summary>Reads the value of a fact: the reader stands at its name, or before the whole text when the name stands elsewhere.</summary>
    public void ReadFact(ref JsonScanner reader, FactEntry fact)
    {
        if (builder.TryOpenPlain(fact))
        {
            reader.ReadValue();
            if (!TryPlain(ref reader, fact.Fields[0]))
            {
                builder.Enter(fact);
                ReadValue(ref reader, fact.Fields[0]);
            }

            return;
        }

        if (!builder.OpenFact(fact, places.Of(reader)))
        {
            reader.Skip();
            return;
        }

        reader.Read();
        switch (fact.Shape)
        {
            case FactShape.Value when TryPlain(ref reader, fact.Fields[0]):
                break;
            case FactShape.Value:
                ReadValue(ref reader, fact.Fields[0]);
                break;
            case FactShape.Group when Expect(ref reader, fact, JsonTokenType.StartObject):
                ReadFields(ref reader, fact);
                break;
            case FactShape.List when Expect(ref reader, fact, JsonTokenType.StartArray):
                ReadList(ref reader, fact);
                break;
            case FactShape.Persons when reader.TokenType == JsonTokenType.StartObject && fact.IsSinglePerson:
                builder.BeginPersons();
                ReadPerson(ref reader, fact);
                break;
            case FactShape.Persons when Expect(ref reader, fact, JsonTokenType.StartArray):
                ReadPersons(ref reader, fact);
                break;
            default:
                break;
        }
    }

    /// <summary>False for null, which says nothing, and, with a mistake, for the wrong brackets or none.</summary>
    private bool Expect(ref JsonScanner reader, FactEntry fact, JsonTokenType bracket)
    {
        if (reader.TokenType != bracket && reader.TokenType != JsonTokenType.Null)
        {
            ValueShape found = JsonPlaces.ShapeOf(reader);
            bool isList = bracket == JsonTokenType.StartArray;
            builder.Report(isList ? Catalogue.ProfileListExpected(fact.Words, found) : Catalogue.ProfileObjectExpected(fact.Words, found), places.Of(reader));
            reader.Skip();
        }

        return reader.TokenType == bracket && !mistakes.IsFull;
    }

    private void ReadList(ref JsonScanner reader, FactEntry fact)
    {
        builder.BeginList();
        while (!mistakes.IsFull && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!builder.BeginRecord(places.Of(reader)))
            {
                SkipRest(ref reader);
                return;
            }

            if (IsRecord(ref reader, fact))
            {
                ReadFields(ref reader, fact);
            }

            builder.EndRecord();
        }
    }

    private void ReadPersons(ref JsonScanner reader, FactEntry fact)
    {
        builder.BeginPersons();
        while (!mistakes.IsFull && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!ReadPerson(ref reader, fact))
            {
                SkipRest(ref reader);
                return;
            }
        }
    }

    private bool ReadPerson(ref JsonScanner reader, FactEntry fact)
    {
        if (!builder.BeginPerson(places.Of(reader)))
        {
            return false;
        }

        if (IsRecord(ref reader, fact))
        {
            _reservedOfPerson.Begin();
            ReadFacts(ref reader, _reservedOfPerson);
        }

        builder.EndPerson();
        return true;
    }

    private bool IsRecord(ref JsonScanner reader, FactEntry fact)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        builder.Report(Catalogue.RecordExpected(fact.Words, JsonPlaces.ShapeOf(reader)), places.Of(reader));
        reader.Skip();
        return false;
    }

    private void ReadFields(ref JsonScanner reader, FactEntry fact)
    {
        NameOrder order = _names.FieldsOf(fact);
        int last = -1;
        while (!mistakes.IsFull && _names.Next(ref reader, order, fact, ref last, out int found))
        {
            if (found < 0 || !builder.OpenField(fact.Fields[found], places.Of(reader)))
            {
                reader.Skip();
                continue;
            }

            reader.ReadValue();
            if (!TryPlain(ref reader, fact.Fields[found]))
            {
                ReadValue(ref reader, fact.Fields[found]);
            }
        }
    }

    /// <summary>True when the value was read the short way.</summary>
    private bool TryPlain(ref JsonScanner reader, FieldEntry field) => reader.TokenType switch
    {
        JsonTokenType.Number => reader.TryGetNumber(out long number, out int scale) && builder.TryNumber(field, number, scale),
        JsonTokenType.True or JsonTokenType.False => builder.TryFlag(field, reader.TokenType == JsonTokenType.True),
        JsonTokenType.String => !reader.IsEscaped && builder.TryText(field, reader.Value, places.Of(reader)),
        _ => false,
    };

    private void ReadValue(ref JsonScanner reader, FieldEntry field)
    {
        Place place = places.Of(reader);
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                builder.Value(field.IsSpellEnd ? FactValue.None : FactValue.NotKnown, place);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                builder.Value(FactValue.Of(reader.TokenType == JsonTokenType.True), place);
                break;
            case JsonTokenType.Number when reader.TryGetNumber(out long number, out int scale):
                builder.Number(number, scale, place);
                break;
            case JsonTokenType.Number:
                builder.Value(JsonNumber.Parse(reader.Value), place);
                break;
            case JsonTokenType.String:
                ReadText(ref reader, field, place);
                break;
            default:
                builder.Report(CellConverter.WrongType(field.Field, JsonPlaces.ShapeOf(reader), null), place);
                reader.Skip();
                break;
        }
    }

    private void ReadText(ref JsonScanner reader, FieldEntry field, Place place)
    {
        switch (texts.TryRead(reader, out ReadOnlySpan<char> text))
        {
            case JsonText.Outcome.Read:
                builder.Text(text, place);
                break;
            case JsonText.Outcome.TooLong:
                builder.Report(Catalogue.ProfileTextTooLong(field.Words, CellConverter.MaxTextLength), place);
                break;
            default:
                builder.Report(Catalogue.TextDamaged(), place);
                break;
        }
    }

    private static void SkipRest(ref JsonScanner reader)
    {
        do
        {
            reader.Skip();
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);
    }
}
