using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The spellings of the words of expressions.</summary>
internal static class Words
{
    private static readonly (Word Word, Term Term)[] Table =
    [
        (Word.If, new("如果", "if")),
        (Word.Then, new("则", "then")),
        (Word.Else, new("否则", "else")),
        (Word.And, new("且", "and")),
        (Word.Or, new("或", "or")),
        (Word.Not, new("不", "not")),
        (Word.In, new("属于", "in")),
        (Word.NotIn, new("不属于", "not in")),
        (Word.Within, new("在", "within")),
        (Word.NotWithin, new("不在", "not within")),
        (Word.Where, new("其中", "where")),
        (Word.During, new("限于", "during")),
        (Word.By, new("按", "by")),
        (Word.Take, new("的", "take")),
        (Word.Satisfy, new("满足", "satisfy")),
        (Word.Union, new("并", "union")),
        (Word.Intersect, new("交", "intersect")),
        (Word.Except, new("除去", "except")),
        (Word.AllowingGaps, new("容许间断", "allowing gaps")),
        (Word.At, new("于", "at")),
        (Word.OrElse, new("若无", "or else")),
        (Word.Last, new("近", "last")),
        (Word.Previous, new("前", "previous")),
        (Word.CalendarYears, new("个自然年", "calendar years")),
        (Word.CalendarMonths, new("个自然月", "calendar months")),
        (Word.UpTo, new("截至", "up to")),
        (Word.From, new("自", "from")),
        (Word.To, new("至", "to")),
        (Word.Yes, new("是", "yes")),
        (Word.No, new("否", "no")),
        (Word.Group, new("本组", "group")),
        (Word.This, new("本条", "this")),
        (Word.Amount, new("量", "amount")),
        (Word.AsOf, new("评定日", "as_of")),
        (Word.Total, new("总分", "total")),
        (Word.Applicant, new("申请人", "applicant")),
        (Word.Application, new("申请", "application")),
    ];

    private static readonly FrozenDictionary<string, Word> BySpelling = Table
        .SelectMany(t => new[] { KeyValuePair.Create(t.Term.Zh, t.Word), KeyValuePair.Create(t.Term.En, t.Word) })
        .Append(KeyValuePair.Create("true", Word.Yes))
        .Append(KeyValuePair.Create("false", Word.No))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Word, Term> Terms = Table.ToFrozenDictionary(t => t.Word, t => t.Term);

    public static IEnumerable<Term> AllTerms => Table.Select(t => t.Term);

    public static Term TermOf(Word word) => Terms[word];

    /// <summary>The word spelled <paramref name="spelling"/> in either language; English phrases have one space between their words.</summary>
    public static bool TryParse(string spelling, [NotNullWhen(true)] out Word? word)
    {
        bool found = BySpelling.TryGetValue(spelling, out Word value);
        word = found ? value : null;
        return found;
    }

    /// <summary>True for words that stand where a name of a fact may stand, such as 本组 and 评定日; they read as names.</summary>
    public static bool IsName(Word word) => word >= Word.Group;
}
