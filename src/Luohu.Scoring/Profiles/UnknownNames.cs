using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Reports a name that the vocabulary does not have, unless another ruleset of the catalog has it.</summary>
internal static class UnknownNames
{
    /// <summary>
    /// <paramref name="names"/>: The names there are in that place.
    /// <paramref name="fact"/>: The group or list the name is a field of; null between facts.
    /// </summary>
    public static void Report(RowBuilder builder, string name, NameTable names, FactEntry? fact, Func<string, bool>? isKnownElsewhere, Place place)
    {
        string asked = fact is null ? name : fact.Fact.Name.Zh + "." + name;
        if (isKnownElsewhere?.Invoke(asked) == true)
        {
            return;
        }

        builder.ReportInside(CellText.Quote(name), Catalogue.UnknownProperty(CellText.Quote(name), Near(name, names, fact)), place);
    }

    /// <summary>起 and 止 are so short that no other word is near; yet the words of windows are often taken for them.</summary>
    private static IReadOnlyList<string> Near(string name, NameTable names, FactEntry? fact) => (fact?.IsSpells, name) switch
    {
        (true, "自" or "开始" or "start") => [SpellFields.From.Zh, SpellFields.From.En],
        (true, "至" or "结束" or "end" or "until") => [SpellFields.To.Zh, SpellFields.To.En],
        _ => NearNames.Find(name, names.Names),
    };
}
