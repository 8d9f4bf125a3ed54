using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>One of the values to be picked from. Value counts only when known; else Low and High bound it.</summary>
internal sealed record Candidate(bool IsSure, bool IsKnown, Fraction Value, Fraction Low, Fraction High, int Element, int Case)
{
    /// <summary>The points it had on the way to its value.</summary>
    public ReferencePoints Points { get; init; }

    public Candidate Negated() => this with { Value = -Value, Low = -High, High = -Low };
}

/// <summary>Winner: the candidate that decided alone; Kept: those whose values make up Raw.</summary>
internal sealed record Picked(Fraction Raw, Fraction Low, Fraction High, Candidate? Winner, IReadOnlyList<Candidate> Kept);

/// <summary>docs/semantics.md, 6.</summary>
internal static class ReferencePick
{
    public static Picked Of(Pick pick, IReadOnlyList<Candidate> all) => pick.Kind switch
    {
        PickKind.Sum => Sum(all),
        PickKind.Best => Best(pick.Count, all),
        _ => Worst(pick.Count, all),
    };

    public static Fraction Total(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (a, b) => a + b);

    private static Picked Sum(IReadOnlyList<Candidate> all)
    {
        List<Candidate> known = [.. all.Where(c => c.IsSure && c.IsKnown)];
        return new(
            Total(known.Select(c => c.Value)),
            Total(all.Select(c => c.IsSure ? c.Low : Fraction.Min(Fraction.Zero, c.Low))),
            Total(all.Select(c => c.IsSure ? c.High : Fraction.Max(Fraction.Zero, c.High))),
            null,
            known);
    }

    private static Picked Best(int count, IReadOnlyList<Candidate> all)
    {
        List<Candidate> best = [.. all.Where(c => c.IsSure && c.IsKnown).OrderByDescending(c => c.Value).Take(count)];
        return new(Total(best.Select(c => c.Value)), BestLow(count, all), BestHigh(count, all), count == 1 ? best.FirstOrDefault() : null, best);
    }

    private static Fraction BestLow(int count, IReadOnlyList<Candidate> all)
    {
        Fraction[] sure = [.. all.Where(c => c.IsSure).Select(c => c.Low).OrderDescending()];
        Fraction[] maybe = [.. all.Where(c => !c.IsSure).Select(c => c.Low)];
        int free = Math.Min(Math.Max(0, count - sure.Length), maybe.Length);
        Fraction worst = maybe.Append(Fraction.Zero).Min();
        return Total(sure.Take(count)) + (Fraction.Of(free) * worst);
    }

    private static Fraction BestHigh(int count, IReadOnlyList<Candidate> all)
    {
        int sure = all.Count(c => c.IsSure);
        IEnumerable<Fraction> highs = all.Select(c => c.High).OrderDescending().Take(count);
        return Total(highs.Select((high, position) => position < sure ? high : Fraction.Max(Fraction.Zero, high)));
    }

    private static Picked Worst(int count, IReadOnlyList<Candidate> all)
    {
        List<Candidate> negated = [.. all.Select(c => c.Negated())];
        Picked best = Best(count, negated);
        Candidate Original(Candidate c) => all[negated.FindIndex(n => ReferenceEquals(n, c))];
        return new(-best.Raw, -best.High, -best.Low, best.Winner is { } w ? Original(w) : null, [.. best.Kept.Select(Original)]);
    }
}
