using System.Text.Json;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>Facts for programs: every name in both languages; the example in the language asked for.</summary>
internal sealed class FactJson(Utf8JsonWriter writer, Language language)
{
    private const int Format = 1;

    public static string Write(IReadOnlyList<FactEntry> entries, Language language) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteStartArray("facts");
        var json = new FactJson(writer, language);
        foreach (FactEntry entry in entries)
        {
            json.WriteFact(entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private void WriteFact(FactEntry entry)
    {
        writer.WriteStartObject();
        WriteName(entry.Name);
        writer.WriteString("kind", KindOf(entry.Definition));
        writer.WriteString("declaredBy", entry.DeclaredBy);
        WriteNote(entry.Definition.Note);
        writer.WriteStartArray("fields");
        foreach (FactField field in entry.Fields)
        {
            WriteField(field);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("example");
        new FactExample(language).Write(writer, entry);
        writer.WriteEndObject();
    }

    private void WriteField(FactField field)
    {
        FieldDefinition definition = field.Definition;
        writer.WriteStartObject();
        WriteName(definition.Name);
        writer.WriteString("type", FactWords.TypeOf(definition.Kind).En);
        writer.WriteString("unit", Units.TermOf(definition.Unit)?.En);
        writer.WriteNumber("decimals", definition.Scale);
        writer.WriteString("minimum", FactWords.BoundOf(definition, definition.Minimum));
        writer.WriteString("maximum", FactWords.BoundOf(definition, definition.Maximum));
        writer.WriteBoolean("isDerived", definition.IsDerived);
        writer.WriteString("declaredBy", field.DeclaredBy);
        WriteNote(definition.Note);
        WriteChoices(definition.Choices);
        writer.WriteEndObject();
    }

    private void WriteChoices(ChoiceType? type)
    {
        writer.WriteBoolean("isOrdered", type is { IsOrdered: true });
        writer.WriteStartArray("choices");
        foreach (Choice choice in type?.Choices ?? [])
        {
            writer.WriteStartObject();
            WriteName(choice.Name);
            writer.WriteNumber("rank", choice.Rank);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteName(Term name)
    {
        writer.WriteString("zh", name.Zh);
        writer.WriteString("en", name.En);
    }

    private void WriteNote(LocalizedText? note) => writer.WriteString("note", note?.In(language));

    private static string KindOf(FactDefinition fact) => fact switch
    {
        ValueFact => "value",
        GroupFact => "group",
        ListFact { Spells: SpellKind.None } => "list",
        ListFact => "spells",
        _ => "persons",
    };
}
