using System.Text.Json;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Writes one value of a profile under its name. Immutable and thread-safe.</summary>
internal sealed class ValueWriter(Language language)
{
    /// <summary>The spelling of a word in the language written.</summary>
    public string Name(Term term) => language == Language.Chinese ? term.Zh : term.En;

    /// <summary>Nothing for what is not known, or, for the end of a spell, still open.</summary>
    public void Write(Utf8JsonWriter json, FieldDefinition field, FactValue value, bool isSpellEnd)
    {
        if (value.Is == (isSpellEnd ? FactValue.Form.None : FactValue.Form.NotKnown))
        {
            return;
        }

        json.WritePropertyName(Name(field.Name));
        switch (value.Is)
        {
            case FactValue.Form.NotKnown:
                json.WriteStringValue(Name(ProfileWords.Unknown));
                break;
            case FactValue.Form.None:
                json.WriteStringValue(Name(ProfileWords.None));
                break;
            case FactValue.Form.Flag:
                json.WriteBooleanValue(value.Number != 0);
                break;
            case FactValue.Form.Number:
                json.WriteRawValue(CellText.Number(value.Number, value.Scale));
                break;
            default:
                WriteText(json, field, value);
                break;
        }
    }

    private void WriteText(Utf8JsonWriter json, FieldDefinition field, FactValue value)
    {
        string? text = value.Is switch
        {
            FactValue.Form.Ordinal => NameOf(field.Choices, value.Number),
            FactValue.Form.Date => CellText.Date(value.Number),
            FactValue.Form.Month => CellText.Month(value.Number),
            FactValue.Form.Time => CellText.Time(value.Number),
            _ => value.Text,
        };
        if (text is null)
        {
            // An ordinal that no choice has: as a number, which every reader refuses.
            json.WriteNumberValue(value.Number);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private string? NameOf(ChoiceType? choices, long ordinal) =>
        ordinal >= 0 && ordinal < choices?.Choices.Count ? Name(choices.Choices[(int)ordinal].Name) : null;
}
