using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, 15.</summary>
internal sealed partial class ReferenceEvaluator
{
    /// <summary>The person for whom the lines of a group are being judged.</summary>
    private Judging? _judged;

    private ReferenceScope _scope = ReferenceScope.Top;

    private sealed record Judging(BoundGroup Group, int Position, Dictionary<int, ReferenceLine> Lines);

    /// <summary>What the lines of a group come to for one person.</summary>
    private sealed record Judged(int Place, int Position, bool IsSure, IReadOnlyList<ReferenceLine> Lines)
    {
        public Fraction Counted => ReferencePick.Total(Lines.Select(l => l.Counted));

        public Fraction Low => ReferencePick.Total(Lines.Select(l => l.Low));

        public Fraction High => ReferencePick.Total(Lines.Select(l => l.High));

        public bool IsKnown => Lines.Any(l => l.IsKnown) || (Counted == Low && Low == High);

        public ReferenceLine this[BoundLine line] => Lines.SelectMany(l => l.All()).Single(l => l.Of.Index == line.Index);
    }

    private BoundGroup? PersonsAround(BoundLine line) => GroupsAround(line).FirstOrDefault(g => g.Each is not null);

    private ReferenceLine OverPersons(BoundGroup group, BoundList each)
    {
        ReferenceLine line = new(group) { Presence = Tri.T };
        if (ListOf(each, ReferenceScope.Top) is not { } list)
        {
            Ends ends = ScalarEnds(Value.NotKnown, group.RawRange) ?? throw new InvalidOperationException("no range");
            return Finished(line with { Low = ends.Low, High = ends.High, Lines = [.. group.Lines.Select(OfUnknownPersons)] }, Fraction.Zero, isKnown: false);
        }

        List<Judged> persons = [.. list.Select((p, place) => JudgedFor(group, each.Loop, p, place))];
        bool isSum = group.Pick.Kind == PickKind.Sum;
        Picked picked = ReferencePick.Of(group.Pick, [.. persons.Select(p => new Candidate(p.IsSure, isSum || p.IsKnown, p.Counted, p.Low, p.High, p.Place, -1))]);
        List<Judged> taken = isSum ? [.. persons.Where(p => p.IsSure)] : [.. picked.Kept.Select(k => persons[k.Element]).OrderBy(p => p.Place)];
        line = line with
        {
            Raw = picked.Raw,
            Low = picked.Low,
            High = picked.High,
            Element = picked.Winner is { } winner ? persons[winner.Element].Position : -1,
            Lines = [.. group.Lines.Select(l => Together(group.Pick, l, persons, taken))],
        };
        return Multiplied(group, line, persons.Count == 0 || persons.Any(p => p.IsSure && p.IsKnown));
    }

    private Judged JudgedFor(BoundGroup group, LoopVariable loop, Present person, int place)
    {
        (Judging? judged, ReferenceScope scope) = (_judged, _scope);
        _judged = new Judging(group, person.Element.Position, []);
        _scope = ReferenceScope.Top.At(loop, person.Element);
        var lines = new Judged(place, person.Element.Position, person.Presence == Tri.T, GroupLines(group));
        (_judged, _scope) = (judged, scope);
        return lines;
    }

    private List<ReferenceLine> GroupLines(BoundGroup group) => [.. group.Lines.Select(Own)];

    private static ReferenceLine OfUnknownPersons(BoundLine line)
    {
        Fraction low = Fraction.Min(Fraction.Zero, Fraction.OfCell(line.Shown.Minimum, line.Shown.Scale));
        Fraction high = Fraction.Max(Fraction.Zero, Fraction.OfCell(line.Shown.Maximum, line.Shown.Scale));
        IEnumerable<ReferenceLine> lines = line is BoundGroup group ? group.Lines.Select(OfUnknownPersons) : [];
        return new(line) { Presence = Tri.U, Low = low, High = high, State = low == high ? LineState.Exact : LineState.NotKnown, Lines = [.. lines] };
    }

    /// <summary>A line over all persons taken.</summary>
    private static ReferenceLine Together(Pick pick, BoundLine line, List<Judged> persons, List<Judged> taken)
    {
        ReferenceLine sum = taken.Select(p => p[line]).Aggregate((ReferenceLine?)null, (a, b) => a is null ? b : Added(a, b)) ?? new(line);
        bool isSettled = IsSettled(pick, persons, taken);
        if (pick.Kind == PickKind.Sum)
        {
            Judged[] maybe = [.. persons.Where(p => !p.IsSure)];
            sum = sum with
            {
                Low = sum.Low + ReferencePick.Total(maybe.Select(p => Fraction.Min(Fraction.Zero, p[line].Low))),
                High = sum.High + ReferencePick.Total(maybe.Select(p => Fraction.Max(Fraction.Zero, p[line].High))),
            };
        }
        else if (!isSettled)
        {
            int sure = Math.Min(pick.Count, persons.Count(p => p.IsSure));
            sum = sum with
            {
                Low = ReferencePick.Total(persons.Select(p => p[line].Low).Order().Take(pick.Count).Where((low, n) => n < sure || low < Fraction.Zero)),
                High = ReferencePick.Total(persons.Select(p => p[line].High).OrderDescending().Take(pick.Count).Where((high, n) => n < sure || high > Fraction.Zero)),
            };
        }

        Tri presence = Presence(pick, isSettled ? taken : persons, line, isSettled);
        LineState state = presence == Tri.F ? LineState.NotApplicable
            : sum.Counted - sum.NotBest == sum.Low && sum.Low == sum.High ? LineState.Exact
            : taken.Any(p => p[line].IsKnown) ? LineState.PartlyKnown
            : LineState.NotKnown;
        IEnumerable<ReferenceLine> lines = line is BoundGroup group ? group.Lines.Select(l => Together(pick, l, persons, taken)) : [];
        return sum with { Presence = presence, State = state, Lines = [.. lines] };
    }

    /// <summary>Nobody who is not taken can take the place of one who is.</summary>
    private static bool IsSettled(Pick pick, List<Judged> persons, List<Judged> taken)
    {
        bool Beats(Judged a, Judged b)
        {
            (Fraction least, Fraction most) = pick.Kind == PickKind.Best ? (a.Low, b.High) : (-a.High, -b.Low);
            return least > most || (least == most && a.Place < b.Place);
        }

        Judged[] others = [.. persons.Except(taken)];
        return pick.Kind != PickKind.Sum && (others.Length == 0 || (taken.Count == pick.Count && taken.All(t => others.All(o => Beats(t, o)))));
    }

    private static Tri Presence(Pick pick, List<Judged> persons, BoundLine line, bool isSettled)
    {
        Tri highest = persons.Select(p => p.IsSure ? p[line].Presence : p[line].Presence.And(Tri.U)).Append(Tri.F).Max();
        return isSettled || pick.Kind == PickKind.Sum || persons.All(p => p[line].Presence == Tri.T) ? highest : highest.And(Tri.U);
    }

    private static ReferenceLine Added(ReferenceLine a, ReferenceLine b) => new(a.Of)
    {
        Raw = a.Raw + b.Raw,
        Multiplier = a.Multiplier + b.Multiplier,
        EachRounding = a.EachRounding + b.EachRounding,
        EachFloor = a.EachFloor + b.EachFloor,
        EachCap = a.EachCap + b.EachCap,
        Rounding = a.Rounding + b.Rounding,
        Floor = a.Floor + b.Floor,
        Cap = a.Cap + b.Cap,
        Excluded = a.Excluded + b.Excluded,
        ExcludedBy = a.ExcludedBy ?? b.ExcludedBy,
        NotBest = a.NotBest + b.NotBest,
        Counted = a.Counted + b.Counted,
        Low = a.Low + b.Low,
        High = a.High + b.High,
    };
}
