namespace Luohu.Scoring.Assessments;

/// <summary>The ledger.</summary>
internal sealed partial class AssessmentJsonWriter
{
    private void WriteLine(LedgerLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("id", line.Id);
        writer.WriteString("name", line.Name);
        writer.WriteNumber("depth", line.Depth);
        writer.WriteString("parentId", line.ParentId);
        writer.WriteBoolean("isGroup", line.IsGroup);
        writer.WriteNumber("raw", line.Raw);
        WriteArray("adjustments", line.Adjustments, WriteAdjustment);
        writer.WriteNumber("counted", line.Counted);
        WriteRange(line.Range);
        writer.WriteString("status", JsonWords.Of(line.Status));
        WriteOptional("choice", line.Choice, WriteChoice);
        WriteOptional("amount", line.Amount, WriteValue);
        WriteArray("contributions", line.Contributions, WriteContribution);
        writer.WriteString("records", line.Records is null ? null : In(line.Records));
        writer.WriteString("condition", line.Condition);
        WriteArray("uses", line.Uses, writer.WriteStringValue);
        writer.WriteString("effectiveFrom", line.EffectiveFrom is { } from ? Iso(from) : null);
        writer.WriteString("effectiveTo", line.EffectiveTo is { } to ? Iso(to) : null);
        writer.WriteString("inapplicable", line.Inapplicable is { } reason ? JsonWords.Of(reason) : null);
        writer.WriteString("excludedBy", line.ExcludedBy);
        WriteOptional("basis", line.Basis, WriteBasis);
        writer.WriteString("note", line.Note);
        WriteArray("missing", line.Missing, WriteMissing);
        writer.WriteNumber("sourceLine", line.SourceLine);
        writer.WriteEndObject();
    }

    private void WriteAdjustment(Adjustment adjustment)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonWords.Of(adjustment.Kind));
        writer.WriteNumber("points", adjustment.Points);
        writer.WriteEndObject();
    }

    private void WriteChoice(LedgerChoice choice)
    {
        writer.WriteStartObject();
        writer.WriteString("case", choice.Case);
        WriteOptional("record", choice.Record, WriteRecord);
        writer.WriteString("lineId", choice.LineId);
        WriteArray("facts", choice.Facts, WriteNamedValue);
        writer.WriteEndObject();
    }

    private void WriteContribution(LedgerContribution contribution)
    {
        writer.WriteStartObject();
        WriteOptional("record", contribution.Record, WriteRecord);
        WriteOptional("amount", contribution.Amount, WriteValue);
        writer.WriteString("case", contribution.Case);
        if (contribution.Points is { } points)
        {
            writer.WriteNumber("points", points);
        }
        else
        {
            writer.WriteNull("points");
        }

        writer.WriteBoolean("isSure", contribution.IsSure);
        writer.WriteEndObject();
    }

    private void WriteRecord(LedgerRecord record)
    {
        writer.WriteStartObject();
        writer.WriteString("list", In(record.List));
        writer.WriteNumber("index", record.Index);
        writer.WriteBoolean("isGroup", record.IsGroup);
        WriteOptional("person", record.Person, WritePerson);
        WriteArray("fields", record.Fields, WriteNamedValue);
        writer.WriteEndObject();
    }

    private void WritePerson(LedgerPerson person)
    {
        writer.WriteStartObject();
        writer.WriteString("list", In(person.List));
        writer.WriteNumber("index", person.Index);
        writer.WriteString("name", person.Name is null ? null : In(person.Name));
        writer.WriteEndObject();
    }
}
