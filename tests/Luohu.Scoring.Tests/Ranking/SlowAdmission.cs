using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>
/// Who is admitted, told for each person apart by counting those ahead: nobody is walked through in order, and no state is carried from one to the next but
/// that between rounds.
/// </summary>
internal sealed class SlowAdmission
{
    private readonly RoundCase _round;
    private readonly SlowOrder _order;
    private readonly LastTie _tie;
    private readonly Dictionary<QuotaGroup, long> _left = [];
    private readonly Dictionary<string, long> _pooled = [];
    private readonly HashSet<QuotaGroup> _open = [];

    public SlowAdmission(RoundCase round)
    {
        _round = round;
        _order = new SlowOrder(round);
        _tie = round.Rules.LastTie == LastTie.Unstated && round.Rules.Style == RankStyle.Distinct ? LastTie.Lot : round.Rules.LastTie;
        foreach (Entrant x in _order.People)
        {
            Fates[x.Id] = round.Declined.Contains(x.Id) ? new(AdmissionState.Declined, AdmissionReason.HasDeclined, 0)
                : round.Groups is null ? new(AdmissionState.Admitted, AdmissionReason.NoQuota, 1)
                : round.ByUse && x.Use is null ? new(AdmissionState.Waiting, AdmissionReason.UseNotKnown, 0)
                : round.ByZone && x.Zone is null ? new(AdmissionState.Waiting, AdmissionReason.ZoneNotKnown, 0)
                : new(AdmissionState.Waiting, AdmissionReason.BeyondLine, 0);
        }

        RunRounds();
    }

    /// <summary>By id. The round is that which decided.</summary>
    public Dictionary<string, Fate> Fates { get; } = [];

    /// <summary>The ids of those who competed last together, and with them whoever was not admitted.</summary>
    public Dictionary<string, HashSet<string>> Rivals { get; } = [];

    public int WaitingNumber(Entrant x) => Fates[x.Id].IsOpen && Rivals.TryGetValue(x.Id, out HashSet<string>? rivals)
        ? 1 + _order.People.Count(y => rivals.Contains(y.Id) && Fates[y.Id].IsOpen && Stands(y, x))
        : 0;

    private bool Stands(Entrant y, Entrant x) =>
        _round.Rules.LastTie == LastTie.Lot || _round.Rules.Style == RankStyle.Distinct ? _order.IsBefore(y, x) : _order.IsBetter(y, x);

    private void RunRounds()
    {
        foreach (QuotaGroup group in _round.Groups ?? [])
        {
            _left[group] = group.Places;
        }

        IReadOnlyList<RoundRule> rounds = _round.Rules.Rounds.Count == 0 ? [new(false, null)] : _round.Rules.Rounds;
        foreach ((int index, RoundRule rule) in rounds.Index().Where(_ => _round.Groups is not null))
        {
            foreach (IGrouping<string, QuotaGroup> part in _round.Groups!.GroupBy(g => rule.IsPooled ? g.Use ?? "" : g.ToString()))
            {
                RunPart(index + 1, rule, [.. part]);
            }
        }
    }

    private void RunPart(int number, RoundRule rule, QuotaGroup[] groups)
    {
        List<Entrant> rivals = [.. _order.People.Where(x => Fates[x.Id].IsOpen && (groups.Any(g => IsOf(g, x)) || IsLooseMember(rule, groups, x)))];
        string pool = groups[0].Use ?? "";
        long places = groups.Sum(g => _left[g]) + (rule.IsPooled ? _pooled.GetValueOrDefault(pool) : 0);
        Dictionary<string, Fate> fates = groups.Any(_open.Contains)
            ? rivals.Where(x => Fates[x.Id].State != AdmissionState.Undecided).ToDictionary(x => x.Id, _ => new Fate(AdmissionState.Undecided, AdmissionReason.BehindUndecided, number))
            : places == 0
            ? rivals.Where(x => Fates[x.Id] is { Round: 0, Reason: AdmissionReason.BeyondLine }).ToDictionary(x => x.Id, _ => new Fate(AdmissionState.Waiting, AdmissionReason.BeyondLine, number))
            : Decide(rivals, places, rule, groups, number);
        foreach ((string id, Fate fate) in fates)
        {
            Fates[id] = fate;
        }

        rivals.ForEach(x => Rivals[x.Id] = [.. rivals.Select(r => r.Id)]);
        long rest = Math.Max(0, places - fates.Values.Count(f => f.State == AdmissionState.Admitted));
        foreach (QuotaGroup group in groups)
        {
            _left[group] = rule.IsPooled ? 0 : rest;
        }

        if (rule.IsPooled)
        {
            _pooled[pool] = rest;
        }

        if (rivals.Any(x => Fates[x.Id].State == AdmissionState.Undecided))
        {
            _open.UnionWith(groups);
        }
    }

    private bool IsOf(QuotaGroup group, Entrant x) => (!_round.ByZone || group.Zone == x.Zone) && (!_round.ByUse || group.Use == x.Use);

    /// <summary>In a pool without ceilings, somebody whose zone is not known.</summary>
    private bool IsLooseMember(RoundRule rule, QuotaGroup[] groups, Entrant x) =>
        rule is { IsPooled: true, ZoneAtMost: null } && _round.ByZone && x.Zone is null && (!_round.ByUse || groups[0].Use == x.Use);

    private Dictionary<string, Fate> Decide(List<Entrant> rivals, long places, RoundRule rule, QuotaGroup[] groups, int number)
    {
        long CeilingOf(Entrant x) => rule.ZoneAtMost is { } share ? (long)Math.Floor(share * groups.Single(g => IsOf(g, x)).Places) : long.MaxValue;
        var line = new SlowLine(_order, rivals, places, rule.ZoneAtMost is null ? _ => long.MaxValue : CeilingOf, rule.ZoneAtMost is null ? _ => "" : x => x.Zone ?? "");
        return rivals.ToDictionary(x => x.Id, x => new Fate(AdmissionState.Waiting, line.ReasonOf(x, _tie), number).OfReason());
    }
}
