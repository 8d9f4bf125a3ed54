using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>取: 合计, 最高, 最低 or 最高 n 项.</summary>
internal static class TakeText
{
    private static readonly Keyword[] Allowed = [Keyword.Sum, Keyword.Best, Keyword.Worst];

    public static TakeSyntax? Read(KeyedMapping keys, NodeReader reader)
    {
        if (keys.Text(Keyword.Take) is not { } text)
        {
            return null;
        }

        WordAndCount written = WordAndCount.Parse(text.Value);
        bool isKnown = Keywords.TryParse(KeywordRole.Value, written.Word, out Keyword word) && Allowed.Contains(word);
        bool fits = isKnown && written.HasMeasure("项") && (written.Count is null || (word == Keyword.Best && written.Count is >= 1 and <= 99));
        if (!fits)
        {
            IReadOnlyList<string> near = isKnown ? [] : KeywordNames.Near(written.Word, Allowed);
            string allowed = $"{KeywordNames.List(Allowed, keys.Spell(Keyword.Take))}、`{(Keywords.TermOf(Keyword.Take).En == keys.Spell(Keyword.Take) ? "best 2" : "最高 2 项")}`";
            reader.Report(Catalogue.UnknownWord(text.Span, text.Value, keys.Spell(Keyword.Take), allowed, near));
            return null;
        }

        TakeKind kind = word switch
        {
            Keyword.Best => TakeKind.Best,
            Keyword.Worst => TakeKind.Worst,
            _ => TakeKind.Sum,
        };
        return new TakeSyntax(text.Span, kind, written.Count ?? 1);
    }
}
