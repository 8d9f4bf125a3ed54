using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The spellings of the functions.</summary>
internal static class Functions
{
    private static readonly (Function Function, Term Term)[] Table =
    [
        (Function.Exists, new("存在", "exists")),
        (Function.None, new("不存在", "none")),
        (Function.All, new("全部", "all")),
        (Function.Count, new("个数", "count")),
        (Function.Sum, new("合计", "sum")),
        (Function.Highest, new("最高", "highest")),
        (Function.Lowest, new("最低", "lowest")),
        (Function.Months, new("月数", "months")),
        (Function.Years, new("年数", "years")),
        (Function.Days, new("天数", "days")),
        (Function.LongestRun, new("最长连续", "longest_run")),
        (Function.CurrentRun, new("当前连续", "current_run")),
        (Function.Monthly, new("逐月", "monthly")),
        (Function.FullYears, new("满年", "full_years")),
        (Function.FullMonths, new("满月", "full_months")),
        (Function.FullDays, new("满日", "full_days")),
        (Function.Year, new("年", "year")),
        (Function.Month, new("月份", "month")),
        (Function.Date, new("日期", "date")),
        (Function.Max, new("较大", "max")),
        (Function.Min, new("较小", "min")),
        (Function.Abs, new("绝对值", "abs")),
        (Function.Round, new("四舍五入", "round")),
        (Function.Floor, new("向下取整", "floor")),
        (Function.Ceil, new("向上取整", "ceil")),
        (Function.Points, new("得分", "points")),
    ];

    private static readonly FrozenDictionary<string, Function> BySpelling = Table
        .SelectMany(t => new[] { KeyValuePair.Create(t.Term.Zh, t.Function), KeyValuePair.Create(t.Term.En, t.Function) })
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Function, Term> Terms = Table.ToFrozenDictionary(t => t.Function, t => t.Term);

    public static IEnumerable<Term> AllTerms => Table.Select(t => t.Term);

    public static IEnumerable<string> AllNames => Table.SelectMany(t => new[] { t.Term.Zh, t.Term.En });

    public static Term TermOf(Function function) => Terms[function];

    public static bool TryParse(string name, [NotNullWhen(true)] out Function? function)
    {
        bool found = BySpelling.TryGetValue(name, out Function value);
        function = found ? value : null;
        return found;
    }
}
