using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>A whole small round: people, rules, places, who declined.</summary>
internal sealed record RoundCase(IReadOnlyList<Entrant> People, RankingRules Rules, bool ByZone, bool ByUse, IReadOnlyList<QuotaGroup>? Groups, LotSeed? Seed)
{
    public IReadOnlyList<string> Declined { get; init; } = [];

    public Quotas Quotas => Groups is null ? Quotas.None : Quotas.By(ByZone, ByUse, Groups);

    public RankedList Sort() => RankOrder.Sort(Rounds.Table(Rules.Keys.Count, People), Rules, Seed);

    public AdmissionResult Admit() => Admission.Run(Sort(), Quotas, Declined.ToHashSet(StringComparer.Ordinal));

    public RoundCase With(LastTie tie) => this with { Rules = Rules with { LastTie = tie } };

    /// <summary>The round with one person less, another in turn.</summary>
    public IEnumerable<RoundCase> Smaller() => People.Select(gone => this with { People = [.. People.Where(p => p != gone)] });

    public override string ToString() => FormattableString.Invariant($"""

        people: {string.Join("  ", People)}
        keys: {string.Join(",", Rules.Keys.Select(k => k.IsDescending ? "desc" : "asc"))} {Rules.Style} {Rules.LastTie} seed: {Seed?.Text ?? "none"}
        rounds: {string.Join(", ", Rules.Rounds.Select(r => r.IsPooled ? FormattableString.Invariant($"pool {r.ZoneAtMost}") : "zones"))}
        quotas: {(Groups is null ? "none" : string.Join(", ", Groups.Select(g => FormattableString.Invariant($"{g.Zone ?? "-"}/{g.Use ?? "-"} {g.Places}"))))}
        declined: {string.Join(" ", Declined)}
        """);
}
