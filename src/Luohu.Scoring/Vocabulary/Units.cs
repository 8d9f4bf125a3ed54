using System.Diagnostics.CodeAnalysis;

namespace Luohu.Scoring.Vocabulary;

/// <summary>The spellings of the units. Immutable and thread-safe.</summary>
public static class Units
{
    private static readonly (Unit Unit, Term Term)[] Table =
    [
        (Unit.Yuan, new("元", "yuan")),
        (Unit.Years, new("年", "years")),
        (Unit.Months, new("月", "months")),
        (Unit.Days, new("日", "days")),
        (Unit.People, new("人", "people")),
        (Unit.Times, new("次", "times")),
        (Unit.Hours, new("小时", "hours")),
        (Unit.Millilitres, new("毫升", "ml")),
        (Unit.SquareMetres, new("m2", "m2")),
        (Unit.Points, new("分", "points")),
    ];

    /// <summary>Second spellings that are read but never written.</summary>
    private static readonly (Unit Unit, string Word)[] Also =
    [
        (Unit.Years, "岁"), (Unit.Years, "year"), (Unit.Months, "month"), (Unit.Days, "day"), (Unit.Days, "天"), (Unit.SquareMetres, "平方米"),
    ];

    internal static IEnumerable<string> AllWords => Table.SelectMany(t => new[] { t.Term.Zh, t.Term.En }).Concat(Also.Select(a => a.Word)).Distinct(StringComparer.Ordinal);

    /// <summary>The word of a unit, or null for <see cref="Unit.None"/>.</summary>
    public static Term? TermOf(Unit unit) => Array.Find(Table, t => t.Unit == unit).Term;

    internal static bool TryParse(string word, [NotNullWhen(true)] out Unit? unit)
    {
        foreach ((Unit candidate, Term term) in Table)
        {
            if (term.Is(word))
            {
                unit = candidate;
                return true;
            }
        }

        int index = Array.FindIndex(Also, a => string.Equals(a.Word, word, StringComparison.Ordinal));
        unit = index < 0 ? null : Also[index].Unit;
        return index >= 0;
    }
}
