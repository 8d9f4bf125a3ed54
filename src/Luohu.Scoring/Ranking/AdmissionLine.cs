namespace Luohu.Scoring.Ranking;

/// <summary>One competition of a round: those who compete for the same places.</summary>
internal sealed record AdmissionLine
{
    /// <summary>The round, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>Whether the places are those that the rounds before left over.</summary>
    public bool IsPooled { get; init; }

    /// <summary>Whose places they are; null for all zones together.</summary>
    public string? Zone { get; init; }

    /// <summary>For which use; null for all uses together.</summary>
    public string? Use { get; init; }

    /// <summary>The places to be given out; null: no limit.</summary>
    public long? Places { get; init; }

    /// <summary>How many competed: were not admitted before, and had not declined.</summary>
    public int Competitors { get; init; }

    /// <summary>How many were admitted; more than <see cref="Places"/> only when all equals at the line are.</summary>
    public int Admitted { get; init; }

    /// <summary>Places not given out.</summary>
    public long LeftOver => Places is { } places ? Math.Max(0, places - Admitted) : 0;

    /// <summary>The position of the last who was admitted, or -1.</summary>
    public int LastAdmitted { get; init; } = -1;

    /// <summary>What became of the equals whom the line cut.</summary>
    public LineTie Tie { get; init; }

    /// <summary>The equals whom the line cut, or null.</summary>
    public CutEquals? Cut { get; init; }

    /// <summary>Of a pooled round with ceilings: the zones, in the order of the quotas; else empty.</summary>
    public IReadOnlyList<ZoneCeiling> Ceilings { get; init; } = [];

    /// <summary>Whether an undecided competition before it kept this one from being computed: then nobody is admitted in it.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>Whether the ruleset leaves open who of this competition is admitted.</summary>
    public bool IsUndecided => IsBlocked || Tie == LineTie.Undecided || Ceilings.Any(c => c.Tie == LineTie.Undecided);
}
