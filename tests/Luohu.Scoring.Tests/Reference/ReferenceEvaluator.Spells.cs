using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, Spells: every day (or month) that is surely covered, and that may be.</summary>
internal sealed partial class ReferenceEvaluator
{
    private sealed record SpellDays(HashSet<long> Sure, HashSet<long> Possible)
    {
        public bool IsSettled => Sure.SetEquals(Possible);
    }

    private Value Duration(DurationOf e, ReferenceScope scope) =>
        SpellsIn(e.Spells, scope, e.Unit) is { IsSettled: true } spells ? Value.Of(ReferenceDurations.Measure(spells.Sure, e.Spells.IsMonths, e.Unit)) : Value.NotKnown;

    private SpellDays? SpellsIn(BoundSpells spells, ReferenceScope scope, Unit measure) => spells switch
    {
        SpellsOf e => RecordSpells(e, scope),
        SpellCombination e => Combination(e, scope, measure),
        SpellRun e => SpellsIn(e.Source, scope, measure) is { IsSettled: true } source ? Settled(RunOf(e, source.Sure, measure)) : null,
        _ => throw new ArgumentException($"no spells for {spells.GetType().Name}", nameof(spells)),
    };

    private static SpellDays Settled(HashSet<long> days) => new(days, days);

    private SpellDays? RecordSpells(SpellsOf e, ReferenceScope scope)
    {
        ListFact fact = e.List.Loop.Fact;
        IReadOnlyList<Present>? list = ListOf(e.List, scope);
        long today = e.IsMonths ? ReferenceCalendar.MonthOf(_asOf) : _asOf.DayNumber;
        var sure = new HashSet<long>();
        var possible = new HashSet<long>();
        foreach (Present record in list ?? [])
        {
            ReferenceScope inside = scope.At(e.List.Loop, record.Element);
            List<Value> starts = [.. Clips(e.List).Select(c => c.From).OfType<BoundExpression>().Select(f => ValueOf(f, inside)), Field(record, fact.Fields[0])];
            List<Value> ends = [.. Clips(e.List).Select(c => c.To).OfType<BoundExpression>().Select(t => ValueOf(t, inside)), Field(record, fact.Fields[1])];
            if (starts.Concat(ends).Any(v => v.Form != ValueForm.Number))
            {
                return null;
            }

            long[] covered = [.. ReferenceDurations.Covered(starts.Max(v => v.Whole), Math.Min(today, ends.Min(v => v.Whole)))];
            possible.UnionWith(covered);
            sure.UnionWith(record.Presence == Tri.T ? covered : []);
        }

        return list is null ? null : new SpellDays(sure, possible);
    }

    private static Value Field(Present record, FieldDefinition field) => ((RecordElement)record.Element).Fields[field];

    private static IEnumerable<Clipped> Clips(BoundList list) => list switch
    {
        Clipped c => Clips(c.Source).Append(c),
        Filtered f => Clips(f.Source),
        _ => [],
    };

    private SpellDays? Combination(SpellCombination e, ReferenceScope scope, Unit measure)
    {
        if (SpellsIn(e.Left, scope, measure) is not { } left || SpellsIn(e.Right, scope, measure) is not { } right)
        {
            return null;
        }

        HashSet<long> Left(HashSet<long> set) => e.Left.IsMonths && !e.IsMonths ? DaysOf(set) : set;
        HashSet<long> Right(HashSet<long> set) => e.Right.IsMonths && !e.IsMonths ? DaysOf(set) : set;
        return e.Operator switch
        {
            SpellCombinator.Union => new([.. Left(left.Sure).Union(Right(right.Sure))], [.. Left(left.Possible).Union(Right(right.Possible))]),
            SpellCombinator.Intersect => new([.. Left(left.Sure).Intersect(Right(right.Sure))], [.. Left(left.Possible).Intersect(Right(right.Possible))]),
            _ => new([.. Left(left.Sure).Except(Right(right.Possible))], [.. Left(left.Possible).Except(Right(right.Sure))]),
        };
    }

    private static HashSet<long> DaysOf(IEnumerable<long> months) => [.. months.SelectMany(m => ReferenceDurations.Covered(FirstDay(m), FirstDay(m + 1) - 1))];

    private static long FirstDay(long month) => ReferenceCalendar.FirstDayOf(month).DayNumber;

    private HashSet<long> RunOf(SpellRun e, HashSet<long> covered, Unit measure)
    {
        List<List<long>> runs = ReferenceDurations.Runs(covered, (last, next) => Tolerates(e, last, next));
        if (!e.IsLongest)
        {
            long now = e.IsMonths ? ReferenceCalendar.MonthOf(_asOf) : _asOf.DayNumber;
            return [.. (runs.LastOrDefault(r => r[0] <= now && (r[^1] >= now || Tolerates(e, r[^1], e.IsMonths ? now : now + 1))) ?? []).Where(at => at <= now)];
        }

        return [.. runs
            .OrderByDescending(r => measure == Unit.Days ? (e.IsMonths ? DaysOf(r).Count : r.Count) : 0)
            .ThenByDescending(r => ReferenceDurations.Length(r.ToHashSet(), e.IsMonths))
            .ThenBy(r => r[0])
            .FirstOrDefault() ?? []];
    }

    /// <summary>Whether the hole between two covered days (or months) is no longer than tolerated.</summary>
    private static bool Tolerates(SpellRun e, long last, long next)
    {
        bool inDays = e.GapUnit == Unit.Days;
        return (e.IsMonths, inDays) switch
        {
            _ when next - last <= 1 => true,
            (true, false) or (false, true) => next - last - 1 <= e.Gap,
            (false, false) => ReferenceDurations.EndOfMonths(last + 1, e.Gap) >= next - 1,
            _ => FirstDay(next) - FirstDay(last + 1) <= e.Gap,
        };
    }

    /// <summary>One element per record and month.</summary>
    private List<Present>? MonthsOf(Monthly e, ReferenceScope scope)
    {
        IReadOnlyList<Present>? list = ListOf(e.Source, scope);
        if (list is null || list.Any(r => e.Loop.Fact.Fields.Take(2).Any(f => !Field(r, f).IsKnown)))
        {
            return null;
        }

        long today = ReferenceCalendar.MonthOf(_asOf);
        return [.. list
            .SelectMany(r => ReferenceDurations.Covered(Field(r, e.Loop.Fact.Fields[0]).Whole, Math.Min(today, Field(r, e.Loop.Fact.Fields[1]).Whole)).Select(m => (Record: r, Month: m)))
            .Select((m, position) => m.Record with { Element = new MonthElement(position, m.Month, ((RecordElement)m.Record.Element).Fields) })];
    }
}
