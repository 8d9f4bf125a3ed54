using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>Finds the properties of a JSON profile in the vocabulary, and reports those it does not have. Not thread-safe.</summary>
internal sealed class JsonNames(RowBuilder builder, JsonText texts, JsonPlaces places, Func<string, bool>? isKnownElsewhere)
{
    private readonly NameOrder?[] _fields = new NameOrder?[builder.Schema.Facts.Length];

    public NameOrder Facts { get; } = new(builder.Schema.Names);

    public NameOrder FactsOfPersons { get; } = new(builder.Schema.Names);

    public NameOrder FieldsOf(FactEntry fact) => _fields[fact.Index] ??= new NameOrder(fact.Names);

    /// <summary>Goes on to the next property; false at the end of the object.</summary>
    /// <remarks>
    /// <paramref name="fact"/>: The group or list the name is a field of; null between facts.
    /// <paramref name="last"/>: Kept by the caller, from -1 at the beginning of an object.
    /// <paramref name="found"/>: The number of the name in the table; -1 when it is to be skipped, with a mistake unless another ruleset knows it.
    /// </remarks>
    public bool Next(ref JsonScanner reader, NameOrder order, FactEntry? fact, ref int last, out int found)
    {
        int slot = order.Behind(last);
        if (slot < 0 || !reader.TryReadName(order.Names.QuotedAt(slot)))
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            {
                found = -1;
                return false;
            }

            slot = Find(reader, order.Names);
            if (slot < 0)
            {
                found = -1;
                Unknown(reader, order.Names, fact);
                return true;
            }

            order.Keep(last, slot);
        }

        last = slot;
        found = order.Names.ValueAt(slot);
        return true;
    }

    private int Find(in JsonScanner reader, NameTable names) => !reader.IsEscaped ? names.FindSlot(reader.Value)
        : texts.TryRead(reader, out ReadOnlySpan<char> name) == JsonText.Outcome.Read ? names.FindSlot(name.ToString())
        : -1;

    private void Unknown(in JsonScanner reader, NameTable names, FactEntry? fact)
    {
        Place place = places.Of(reader);
        switch (texts.TryRead(reader, out ReadOnlySpan<char> text))
        {
            case JsonText.Outcome.Damaged:
                builder.ReportInside("?", Catalogue.TextDamaged(), place);
                break;
            case JsonText.Outcome.TooLong:
                builder.ReportInside("…", Catalogue.UnknownProperty("…", []), place);
                break;
            default:
                UnknownNames.Report(builder, text.ToString(), names, fact, isKnownElsewhere, place);
                break;
        }
    }
}
