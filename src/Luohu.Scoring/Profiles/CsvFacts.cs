using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>Hands the cells of a row to the row builder. An empty cell says nothing. Not thread-safe.</summary>
internal sealed class CsvFacts(RowBuilder builder, ProfileMistakes mistakes, JsonFacts json, JsonPlaces places)
{
    public void Read(CsvRecord record, CsvHeadings headings, WrittenReserved reserved)
    {
        FactEntry? open = null;
        foreach (CsvColumn column in headings.Columns.TakeWhile(_ => !mistakes.IsFull))
        {
            CsvCell cell = record.Cells[column.Cell];
            string text = record.TextOf(cell);
            if (text.Length == 0)
            {
                continue;
            }

            if (column.Fact != open)
            {
                builder.CloseFact();
                open = Open(column, cell.Place);
            }

            ReadCell(column, record, cell, text, reserved);
        }

        builder.CloseFact();
    }

    /// <summary>Lists and persons are opened by who reads their JSON.</summary>
    private FactEntry? Open(CsvColumn column, Place place) =>
        column is { Fact: { } fact, Field: not null } && builder.OpenFact(fact, place) ? fact : null;

    private void ReadCell(CsvColumn column, CsvRecord record, in CsvCell cell, string text, WrittenReserved reserved)
    {
        switch (column)
        {
            case { Word: { } word } when reserved.TryState(word, cell.Place):
                reserved.Read(word, text, ValueShape.Text, cell.Place);
                break;
            case { Fact.Shape: FactShape.Value, Field: { } value }:
                WrittenValue.Read(builder, value, text, cell.Place);
                break;
            case { Field: { } member } when builder.OpenField(member, cell.Place):
                WrittenValue.Read(builder, member, text, cell.Place);
                break;
            case { Fact: { } fact, Field: null }:
                ReadJson(record.BytesOf(cell), fact, cell.Place);
                break;
            default:
                break;
        }
    }

    private void ReadJson(ReadOnlySpan<byte> utf8, FactEntry fact, Place place)
    {
        places.Origin = place.Start;
        if (IsJson(utf8, fact, place))
        {
            var reader = new JsonScanner(utf8);
            json.ReadFact(ref reader, fact);
            builder.CloseFact();
        }
    }

    /// <summary>Looked at first, so that a cell that breaks off in a record leaves nothing half read.</summary>
    private bool IsJson(ReadOnlySpan<byte> utf8, FactEntry fact, Place place)
    {
        ReadOnlySpan<byte> text = utf8.Trim(" \t\r\n"u8);
        if (text is not [(byte)'[' or (byte)'{', ..] && !text.SequenceEqual("null"u8))
        {
            mistakes.Add(Catalogue.CsvListCell(fact.Words), fact.Fact.Name.Zh, place);
            return false;
        }

        var reader = new JsonScanner(utf8);
        try
        {
            bool isMore;
            do
            {
                isMore = reader.Read();
            }
            while (isMore);
            return true;
        }
        catch (JsonException)
        {
            // The only way in which the scanner says that its text is not JSON.
            JsonSyntaxMistake.Report(utf8, places, mistakes);
            return false;
        }
    }
}
