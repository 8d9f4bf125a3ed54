using System.Diagnostics.CodeAnalysis;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The spellings of the functions.</summary>
internal static class Functions
{
    private static readonly Entry[] Table =
    [
        new(Function.Exists, new("存在", "exists")),
        new(Function.None, new("不存在", "none")),
        new(Function.All, new("全部", "all")),
        new(Function.Count, new("个数", "count")),
        new(Function.Sum, new("合计", "sum")),
        new(Function.Highest, new("最高", "highest")),
        new(Function.Lowest, new("最低", "lowest")),
        new(Function.Months, new("月数", "months")),
        new(Function.Years, new("年数", "years")),
        new(Function.Days, new("天数", "days")),
        new(Function.LongestRun, new("最长连续", "longest_run")),
        new(Function.CurrentRun, new("当前连续", "current_run")),
        new(Function.Monthly, new("逐月", "monthly")),
        new(Function.FullYears, new("满年", "full_years")),
        new(Function.FullMonths, new("满月", "full_months")),
        new(Function.FullDays, new("满日", "full_days")),
        new(Function.Year, new("年", "year")),
        new(Function.Month, new("月份", "month")),
        new(Function.Date, new("日期", "date")),
        new(Function.Max, new("较大", "max")),
        new(Function.Min, new("较小", "min")),
        new(Function.Abs, new("绝对值", "abs")),
        new(Function.Round, new("四舍五入", "round")),
        new(Function.Floor, new("向下取整", "floor")),
        new(Function.Ceil, new("向上取整", "ceil")),
        new(Function.Points, new("得分", "points")),
    ];

    private static readonly Dictionary<string, Entry> ByChinese = Table.ToDictionary(e => e.Term.Zh, StringComparer.Ordinal);

    private static readonly Dictionary<string, Entry> ByEnglish = Table.ToDictionary(e => e.Term.En, StringComparer.Ordinal);

    private static readonly Term[] Terms = InOrder();

    public static IEnumerable<Term> AllTerms => Table.Select(t => t.Term);

    public static IEnumerable<string> AllNames => Table.SelectMany(t => new[] { t.Term.Zh, t.Term.En });

    public static Term TermOf(Function function) => Terms[(int)function];

    public static bool TryParse(string name, [NotNullWhen(true)] out Function? function)
    {
        function = (ByChinese.GetValueOrDefault(name) ?? ByEnglish.GetValueOrDefault(name))?.Function;
        return function is not null;
    }

    private static Term[] InOrder()
    {
        var terms = new Term[Table.Length];
        Array.ForEach(Table, e => terms[(int)e.Function] = e.Term);
        return terms;
    }

    /// <summary>A class: tables of classes need no code of their own, which would have to be compiled whenever a process starts.</summary>
    private sealed record Entry(Function Function, Term Term);
}
