using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The parts of a declared fact besides its type.</summary>
internal static class FactParts
{
    private static readonly Keyword[] Flags = [Keyword.Yes, Keyword.No];
    private static readonly string[] OtherWords = ["其他", "other"];

    /// <summary>The key that a type cannot do without.</summary>
    public static Keyword? FindNeeded(Keyword type) => type switch
    {
        Keyword.ChoiceType => Keyword.Values,
        Keyword.ListType or Keyword.SpellsType => Keyword.Fields,
        _ => null,
    };

    public static FactSyntax Apply(FactSyntax fact, TypeText type) => fact with
    {
        Kind = type.Kind,
        IsList = type.Keyword is Keyword.ListType or Keyword.SpellsType,
        Spells = type.Keyword == Keyword.SpellsType ? SpellKind.Days : SpellKind.None,
        Unit = type.Unit,
        Decimals = type.Decimals,
    };

    /// <summary>Reports keys the type needs and lacks, or has and cannot have; at most one message.</summary>
    public static bool CheckKeys(TypeText type, KeyedMapping keys, bool isField, NodeReader reader)
    {
        Keyword? needed = FindNeeded(type.Keyword);
        if (needed is { } key && !keys.Has(key))
        {
            if (!keys.IsDamaged)
            {
                reader.Report(Catalogue.FormIncomplete(type.Span, type.Written, $"`{keys.Spell(key)}`"));
            }

            return false;
        }

        foreach (Keyword other in (Keyword[])[Keyword.Values, Keyword.Ordered, Keyword.Fields, Keyword.BelongsTo])
        {
            bool fits = other == needed || (other == Keyword.Ordered && needed == Keyword.Values) || (other == Keyword.BelongsTo && !isField);
            if (keys.Has(other) && !fits)
            {
                reader.Report(Catalogue.KeyUnfit(keys.KeySpan(other), keys.Spell(other), type.Written));
                return false;
            }
        }

        return true;
    }

    /// <summary>The choices of a type. They stand bare in expressions, and 其他 has a meaning of its own.</summary>
    public static SyntaxList<Located> Choices(YamlNode node, NodeReader reader)
    {
        SyntaxList<Located> choices = NameListsSection.Members(node, reader);
        foreach (Located choice in choices)
        {
            if (!NameRule.IsName(choice.Value) || OtherWords.Contains(choice.Value))
            {
                reader.Report(Catalogue.BadName(choice.Span, choice.Value));
            }
        }

        return choices;
    }

    public static bool Flag(Keyword key, KeyedMapping keys, NodeReader reader) =>
        Word(key, keys, Flags, reader) == Keyword.Yes;

    public static bool IsPersonal(KeyedMapping keys, NodeReader reader) =>
        Word(Keyword.BelongsTo, keys, [Keyword.Person], reader) == Keyword.Person;

    private static Keyword? Word(Keyword key, KeyedMapping keys, IReadOnlyList<Keyword> allowed, NodeReader reader)
    {
        if (keys.Text(key) is not { } text)
        {
            return null;
        }

        if (Keywords.TryParse(KeywordRole.Value, text.Value, out Keyword word) && allowed.Contains(word))
        {
            return word;
        }

        string list = KeywordNames.List(allowed, keys.Spell(key));
        reader.Report(Catalogue.UnknownWord(text.Span, text.Value, keys.Spell(key), list, KeywordNames.Near(text.Value, allowed)));
        return null;
    }
}
