using System.Collections;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Quantities;
using Calendar = Luohu.Scoring.Quantities.Calendar;

namespace Luohu.Scoring.Tests.Quantities;

/// <summary>Spells for tests, and the obvious other way to think of them: which days of a few years are covered.</summary>
internal static class Spells
{
    /// <summary>The first day of the days generated: a common year before a leap year.</summary>
    public static readonly long Start = Day("2015-01-01");

    public const int Days = 4 * 365;

    /// <summary>Up to nine spells within four years, many short, many touching or overlapping.</summary>
    public static Gen<(long First, long Last)[]> Any { get; } = Gen.Choose(0, 9).SelectMany(count => Gen.ArrayOf(AnySpell(), count));

    public static long Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    public static long Month(string text) => Calendar.MonthOf(Day(text + "-01"));

    public static SpellSet Set(params IEnumerable<(long First, long Last)> spells)
    {
        var set = new SpellSet();
        foreach ((long first, long last) in spells)
        {
            set.Add(first, last);
        }

        return set;
    }

    /// <summary>Day spells written <c>2015-01-31..2015-02-28</c>, parted by spaces.</summary>
    public static SpellSet OfDays(string spells) => Parse(spells, Day);

    /// <summary>Month spells written <c>2015-01..2015-02</c>, parted by spaces.</summary>
    public static SpellSet OfMonths(string spells) => Parse(spells, Month);

    public static (long First, long Last)[] List(SpellSet set) =>
        [.. Enumerable.Range(0, set.Count).Select(i => (set.FirstOf(i), set.LastOf(i)))];

    /// <summary>Fewer spells, for a failing case that can be read.</summary>
    public static IEnumerable<(long First, long Last)[]> Shrink((long First, long Last)[] spells) =>
        spells.Select((_, left) => spells.Where((_, i) => i != left).ToArray());

    public static BitArray Covered(IEnumerable<(long First, long Last)> spells)
    {
        var covered = new BitArray(Days);
        foreach ((long first, long last) in spells)
        {
            for (long day = first; day <= last; day++)
            {
                covered[(int)(day - Start)] = true;
            }
        }

        return covered;
    }

    /// <summary>The spells of what is covered: the normal form by another way.</summary>
    public static (long First, long Last)[] NormalForm(BitArray covered)
    {
        var spells = new List<(long First, long Last)>();
        for (int day = 0; day < covered.Count; day++)
        {
            if (covered[day] && day > 0 && covered[day - 1])
            {
                spells[^1] = (spells[^1].First, Start + day);
            }
            else if (covered[day])
            {
                spells.Add((Start + day, Start + day));
            }
        }

        return [.. spells];
    }

    /// <summary>Whole months and days left over, by walking from day to day and looking for the ends of months.</summary>
    public static (long Months, long Days) Walk(long first, long last)
    {
        int wanted = DateOnly.FromDayNumber((int)first).Day;
        long months = 0;
        long left = 0;
        for (long day = first; day <= last; day++)
        {
            DateOnly today = DateOnly.FromDayNumber((int)day);
            bool isBeforeSameDay = today.AddDays(1).Day == wanted;
            bool isEndOfShorterMonth = today.AddDays(1).Day == 1 && today.Day < wanted;
            (months, left) = isBeforeSameDay || isEndOfShorterMonth ? (months + 1, 0) : (months, left + 1);
        }

        return (months, left);
    }

    /// <summary>Months and days of spells apart from each other: walked one by one, the left-over days of more than one pooled.</summary>
    public static (long Months, long Days) Pool(IReadOnlyCollection<(long First, long Last)> spells)
    {
        var walks = spells.Select(s => Walk(s.First, s.Last)).ToList();
        long left = walks.Sum(w => w.Days);
        long pooled = walks.Count(w => w.Days > 0) > 1 ? left / 30 : 0;
        return (walks.Sum(w => w.Months) + pooled, left - (pooled * 30));
    }

    private static Gen<(long First, long Last)> AnySpell() =>
        from first in Gen.OneOf(Gen.Choose(0, Days - 1), Gen.Choose(0, 90), Gen.Choose(0, 47).Select(month => month * 30))
        from length in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 70), Gen.Elements(27, 28, 29, 30, 31, 58, 59, 364, 365))
        select (Start + first, Start + Math.Min(first + length, Days - 1));

    private static SpellSet Parse(string spells, Func<string, long> read) =>
        Set(spells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(spell => spell.Split("..")).Select(ends => (read(ends[0]), read(ends[1]))));
}
