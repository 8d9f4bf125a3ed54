using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>舍入: 四舍五入 n 位, 向下取整 n 位 or 向上取整 n 位; without digits, to whole points.</summary>
internal static class RoundingText
{
    private const int MostDigits = 9;

    private static readonly Keyword[] Allowed = [Keyword.RoundHalf, Keyword.RoundDown, Keyword.RoundUp];

    public static RoundingSyntax? Read(Keyword key, KeyedMapping keys, NodeReader reader)
    {
        if (keys.Text(key) is not { } text)
        {
            return null;
        }

        WordAndCount written = WordAndCount.Parse(text.Value);
        bool isKnown = Keywords.TryParse(KeywordRole.Value, written.Word, out Keyword word) && Allowed.Contains(word);
        if (!isKnown || !written.HasMeasure("位") || written.Count > MostDigits)
        {
            IReadOnlyList<string> near = isKnown ? [] : KeywordNames.Near(written.Word, Allowed);
            string like = keys.Spell(key);
            string allowed = $"{KeywordNames.List(Allowed, like)}、`{(like.All(char.IsAscii) ? "round 2" : "四舍五入 2 位")}`";
            reader.Report(Catalogue.UnknownWord(text.Span, text.Value, like, allowed, near));
            return null;
        }

        RoundingKind kind = word switch
        {
            Keyword.RoundDown => RoundingKind.Floor,
            Keyword.RoundUp => RoundingKind.Ceiling,
            _ => RoundingKind.HalfAwayFromZero,
        };
        return new RoundingSyntax(text.Span, kind, written.Count ?? 0);
    }
}
