using System.Diagnostics.CodeAnalysis;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The spellings of the words of expressions.</summary>
internal static class Words
{
    private static readonly Entry[] Table =
    [
        new(Word.If, new("如果", "if")),
        new(Word.Then, new("则", "then")),
        new(Word.Else, new("否则", "else")),
        new(Word.And, new("且", "and")),
        new(Word.Or, new("或", "or")),
        new(Word.Not, new("不", "not")),
        new(Word.In, new("属于", "in")),
        new(Word.NotIn, new("不属于", "not in")),
        new(Word.Within, new("在", "within")),
        new(Word.NotWithin, new("不在", "not within")),
        new(Word.Where, new("其中", "where")),
        new(Word.During, new("限于", "during")),
        new(Word.By, new("按", "by")),
        new(Word.Take, new("的", "take")),
        new(Word.Satisfy, new("满足", "satisfy")),
        new(Word.Union, new("并", "union")),
        new(Word.Intersect, new("交", "intersect")),
        new(Word.Except, new("除去", "except")),
        new(Word.AllowingGaps, new("容许间断", "allowing gaps")),
        new(Word.At, new("于", "at")),
        new(Word.OrElse, new("若无", "or else")),
        new(Word.Last, new("近", "last")),
        new(Word.Previous, new("前", "previous")),
        new(Word.CalendarYears, new("个自然年", "calendar years")),
        new(Word.CalendarMonths, new("个自然月", "calendar months")),
        new(Word.UpTo, new("截至", "up to")),
        new(Word.From, new("自", "from")),
        new(Word.To, new("至", "to")),
        new(Word.Yes, new("是", "yes")),
        new(Word.No, new("否", "no")),
        new(Word.Group, new("本组", "group")),
        new(Word.This, new("本条", "this")),
        new(Word.Amount, new("量", "amount")),
        new(Word.AsOf, new("评定日", "as_of")),
        new(Word.Total, new("总分", "total")),
        new(Word.Applicant, new("申请人", "applicant")),
        new(Word.Application, new("申请", "application")),
    ];

    private static readonly Dictionary<string, Entry> ByChinese = Table.ToDictionary(e => e.Term.Zh, StringComparer.Ordinal);

    private static readonly Dictionary<string, Entry> ByEnglish = Table
        .Append(new(Word.Yes, new("是", "true")))
        .Append(new(Word.No, new("否", "false")))
        .ToDictionary(e => e.Term.En, StringComparer.Ordinal);

    private static readonly Term[] Terms = InOrder();

    public static IEnumerable<Term> AllTerms => Table.Select(t => t.Term);

    public static Term TermOf(Word word) => Terms[(int)word];

    /// <summary>The word spelled <paramref name="spelling"/> in either language; English phrases have one space between their words.</summary>
    public static bool TryParse(string spelling, [NotNullWhen(true)] out Word? word)
    {
        word = (ByChinese.GetValueOrDefault(spelling) ?? ByEnglish.GetValueOrDefault(spelling))?.Word;
        return word is not null;
    }

    /// <summary>True for words that stand where a name of a fact may stand, such as 本组 and 评定日; they read as names.</summary>
    public static bool IsName(Word word) => word >= Word.Group;

    private static Term[] InOrder()
    {
        var terms = new Term[Table.Length];
        Array.ForEach(Table, e => terms[(int)e.Word] = e.Term);
        return terms;
    }

    /// <summary>A class: tables of classes need no code of their own, which would have to be compiled whenever a process starts.</summary>
    private sealed record Entry(Word Word, Term Term);
}
