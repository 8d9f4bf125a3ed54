using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>Finds the properties of a JSON profile in the vocabulary, and reports those it does not have. Not thread-safe.</summary>
internal sealed class JsonNames(RowBuilder builder, JsonText texts, JsonPlaces places, Func<string, bool>? isKnownElsewhere)
{
    /// <summary>The number of the name in the table; -1 when it is to be skipped, with a mistake unless another ruleset knows it.</summary>
    /// <remarks><paramref name="fact"/>: The group or list the name is a field of; null between facts.</remarks>
    public int Find(ref Utf8JsonReader reader, NameTable names, FactEntry? fact)
    {
        if (!reader.ValueIsEscaped)
        {
            int found = names.Find(reader.ValueSpan);
            return found >= 0 ? found : Unknown(ref reader, names, fact);
        }

        return texts.TryRead(ref reader, out ReadOnlySpan<char> name) == JsonText.Outcome.Read && names.Find(name.ToString()) is >= 0 and var number
            ? number
            : Unknown(ref reader, names, fact);
    }

    private int Unknown(ref Utf8JsonReader reader, NameTable names, FactEntry? fact)
    {
        Place place = places.Of(reader);
        switch (texts.TryRead(ref reader, out ReadOnlySpan<char> text))
        {
            case JsonText.Outcome.Damaged:
                builder.ReportInside("?", Catalogue.TextDamaged(), place);
                return -1;
            case JsonText.Outcome.TooLong:
                builder.ReportInside("…", Catalogue.UnknownProperty("…", []), place);
                return -1;
            default:
                UnknownNames.Report(builder, text.ToString(), names, fact, isKnownElsewhere, place);
                return -1;
        }
    }
}
