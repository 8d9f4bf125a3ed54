using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The type of a fact as written: a type word, for numbers perhaps a unit and perhaps <c>n 位</c>.</summary>
internal sealed record TypeText(TextSpan Span, string Written, Keyword Keyword, ValueKind? Kind, Unit Unit, int? Decimals)
{
    private const int MostDigits = 9;

    private static readonly Keyword[] Single =
    [
        Keyword.IntegerType, Keyword.NumberType, Keyword.FlagType, Keyword.TextType, Keyword.DateType, Keyword.MonthType, Keyword.YearType, Keyword.ChoiceType,
    ];

    /// <summary>Null with a diagnostic when the words make no type. A field of a record is never a list itself.</summary>
    public static TypeText? Read(Located text, bool isField, NodeReader reader)
    {
        IReadOnlyList<Keyword> allowed = isField ? Single : [.. Single, Keyword.ListType, Keyword.SpellsType];
        string[] parts = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string word = parts.Length > 0 ? parts[0] : string.Empty;
        bool isKnown = Keywords.TryParse(KeywordRole.Type, word, out Keyword keyword) && allowed.Contains(keyword);
        Unit unit = Unit.None;
        int? digits = null;
        if (!isKnown || !ReadRest(parts.AsSpan(1), keyword, out unit, out digits))
        {
            string type = Keywords.Spell(Keyword.Type, word);
            IReadOnlyList<string> near = isKnown ? [] : KeywordNames.Near(word, allowed);
            string possible = isKnown ? $"`{word}`、`{word} {(word.All(char.IsAscii) ? "yuan" : "元")}`" : KeywordNames.List(allowed, word);
            reader.Report(Catalogue.UnknownWord(text.Span, text.Value, type, possible, near));
            return null;
        }

        return new TypeText(text.Span, word, keyword, KindOf(keyword), unit, keyword == Keyword.IntegerType ? 0 : digits);
    }

    private static bool ReadRest(ReadOnlySpan<string> rest, Keyword keyword, out Unit unit, out int? digits)
    {
        unit = Unit.None;
        digits = null;
        bool isNumber = keyword is Keyword.IntegerType or Keyword.NumberType;
        if (isNumber && rest.Length > 0 && Units.TryParse(rest[0], out Unit? written))
        {
            unit = written.Value;
            rest = rest[1..];
        }

        if (rest.Length == 0)
        {
            return true;
        }

        string last = rest.Length == 2 && rest[1] == "位" ? rest[0] : rest.Length == 1 ? rest[0].TrimEnd('位') : string.Empty;
        bool isCount = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        digits = count;
        return isCount && keyword == Keyword.NumberType && count <= MostDigits;
    }

    private static ValueKind? KindOf(Keyword keyword) => keyword switch
    {
        Keyword.IntegerType or Keyword.NumberType => ValueKind.Number,
        Keyword.FlagType => ValueKind.Flag,
        Keyword.TextType => ValueKind.Text,
        Keyword.DateType => ValueKind.Date,
        Keyword.MonthType => ValueKind.Month,
        Keyword.YearType => ValueKind.Year,
        Keyword.ChoiceType => ValueKind.Choice,
        _ => null,
    };
}
