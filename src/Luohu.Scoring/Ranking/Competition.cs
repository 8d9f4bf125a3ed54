using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>
/// Gives out the places of one competition, from the first to the last, equals together. Under an unstated rule for ties, places that undecided equals may
/// take are held back, so that nobody is admitted who might have to go; once somebody may depend on them, the rest is undecided too.
/// </summary>
internal sealed class Competition(RankedList list, PlacingTable placings, CompetitorClasses classes, AdmissionLine line, int lineIndex)
{
    private readonly LastTie _tie = list.Rules is { LastTie: LastTie.Unstated, Style: RankStyle.Distinct } ? LastTie.Lot : list.Rules.LastTie;
    private readonly List<int> _passing = [];
    private readonly HashSet<int> _winners = [];
    private readonly List<int> _losers = [];
    private long _left = line.Places ?? long.MaxValue;
    private long _held;
    private int _admitted;
    private int _last = -1;
    private LineTie _lineTie;
    private CutEquals? _cut;

    /// <summary>Of a round with ceilings: that of each group of the pool, by class.</summary>
    public IReadOnlyDictionary<int, RunningCeiling>? Ceilings { get; init; }

    /// <summary>Runs it.</summary>
    /// <param name="competitors">The positions of those who compete, in order.</param>
    public AdmissionLine Run(IReadOnlyList<int> competitors)
    {
        AdmissionReason? behind = null;
        int start = 0;
        while (start < competitors.Count)
        {
            int end = EndOfEquals(competitors, start);
            behind ??= _left > 0 ? null : _held > 0 ? AdmissionReason.BehindUndecided : AdmissionReason.BeyondLine;
            if (behind is { } reason)
            {
                PassOver(competitors, start, end, reason);
            }
            else
            {
                behind = Admit(competitors, start, end);
            }

            start = end;
        }

        return line with
        {
            Competitors = competitors.Count,
            Admitted = _admitted,
            LastAdmitted = _last,
            Tie = _lineTie,
            Cut = _cut,
            Ceilings = Ceilings is null ? [] : [.. Ceilings.OrderBy(c => c.Key).Select(c => c.Value.Finish())],
        };
    }

    private int EndOfEquals(IReadOnlyList<int> competitors, int start)
    {
        int first = list.FirstOfEquals(competitors[start]);
        int end = start + 1;
        while (end < competitors.Count && list.FirstOfEquals(competitors[end]) == first)
        {
            end++;
        }

        return end;
    }

    /// <summary>Places go to equals.</summary>
    /// <returns>What becomes of everybody behind them; null when the next may come.</returns>
    private AdmissionReason? Admit(IReadOnlyList<int> competitors, int start, int end)
    {
        _passing.Clear();
        _winners.Clear();
        _losers.Clear();
        long undecided = Ceilings is null ? PassAll(competitors, start, end) : PassCeilings(competitors, start, end);
        AdmissionReason? behind = null;
        if (_passing.Count + undecided <= _left)
        {
            AdmitPassing(_passing.Count, AdmissionReason.WithinQuota);
            _left -= undecided;
            _held += undecided;
        }
        else
        {
            behind = undecided + _held > 0 ? LeaveOpen() : CutLine();
        }

        foreach (int loser in _losers)
        {
            Mark(loser, AdmissionState.Waiting, AdmissionReason.LostLotAtCeiling, CeilingOf(classes.Of(loser)).Nearest);
        }

        return behind;
    }

    private long PassAll(IReadOnlyList<int> competitors, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _passing.Add(competitors[i]);
        }

        return 0;
    }

    /// <summary>Of each zone, as many of the equals as its ceiling lets pass.</summary>
    /// <returns>How many places equals may take of whom it is not decided whether a ceiling lets them pass.</returns>
    private long PassCeilings(IReadOnlyList<int> competitors, int start, int end)
    {
        if (end - start == 1)
        {
            return PassCeiling(classes.Of(competitors[start]), [competitors[start]]);
        }

        long undecided = Enumerable.Range(start, end - start).Select(i => competitors[i]).GroupBy(classes.Of).Sum(zone => PassCeiling(zone.Key, [.. zone]));
        _passing.Sort();
        return undecided;
    }

    private long PassCeiling(int zone, int[] equals)
    {
        RunningCeiling ceiling = CeilingOf(zone);
        if (equals.Length <= ceiling.Left)
        {
            _passing.AddRange(equals);
            return 0;
        }

        if (ceiling.Left > 0)
        {
            return CutAtCeiling(equals, ceiling);
        }

        MarkAll(equals, AdmissionState.Waiting, AdmissionReason.ZoneCeiling, ceiling.Nearest);
        return 0;
    }

    private RunningCeiling CeilingOf(int competitorClass) =>
        Ceilings is not null && Ceilings.TryGetValue(competitorClass, out RunningCeiling? ceiling) ? ceiling : throw new InvalidOperationException("Who competes in a round with ceilings has a zone.");

    private long CutAtCeiling(int[] equals, RunningCeiling ceiling)
    {
        var cut = new CutEquals(equals[0], equals.Length, ceiling.Left);
        int places = (int)ceiling.Left;
        switch (_tie)
        {
            case LastTie.Lot:
                RequireLots(cut);
                _passing.AddRange(equals[..places]);
                _winners.UnionWith(equals[..places]);
                _losers.AddRange(equals[places..]);
                ceiling.Cut(LineTie.Lot, cut);
                return 0;
            case LastTie.Unstated:
                MarkAll(equals, AdmissionState.Undecided, AdmissionReason.EqualsAtCeiling, ceiling.Nearest);
                ceiling.Cut(LineTie.Undecided, cut);
                return places;
            default:
                MarkAll(equals, AdmissionState.Waiting, AdmissionReason.CutByCeiling, ceiling.Nearest);
                ceiling.Cut(LineTie.NoneAdmitted, cut);
                return 0;
        }
    }

    /// <summary>Some of those who may pass would find no place.</summary>
    private AdmissionReason CutLine()
    {
        _cut = new CutEquals(_passing[0], _passing.Count, _left);
        int places = (int)_left;
        switch (_tie)
        {
            case LastTie.AdmitAll:
                _lineTie = LineTie.AllAdmitted;
                AdmitPassing(_passing.Count, AdmissionReason.AllEqualsAdmitted);
                return AdmissionReason.BeyondLine;
            case LastTie.AdmitNone:
                _lineTie = LineTie.NoneAdmitted;
                MarkAll(_passing, AdmissionState.Waiting, AdmissionReason.CutWithEquals, _last);
                return AdmissionReason.BehindCut;
            case LastTie.Lot:
                RequireLots(_cut);
                _lineTie = LineTie.Lot;
                AdmitPassing(places, AdmissionReason.WonLot);
                MarkAll(_passing.Skip(places), AdmissionState.Waiting, AdmissionReason.LostLot, _last);
                return AdmissionReason.BeyondLine;
            default:
                _lineTie = LineTie.Undecided;
                MarkAll(_passing, AdmissionState.Undecided, AdmissionReason.EqualsAtLine, _last);
                return AdmissionReason.BeyondLine;
        }
    }

    /// <summary>Whether those who pass find places hangs on equals who are undecided.</summary>
    private AdmissionReason LeaveOpen()
    {
        MarkAll(_passing, AdmissionState.Undecided, AdmissionReason.BehindUndecided, _last);
        return AdmissionReason.BehindUndecided;
    }

    /// <summary>The line is drawn already.</summary>
    private void PassOver(IReadOnlyList<int> competitors, int start, int end, AdmissionReason reason)
    {
        for (int i = start; i < end; i++)
        {
            int position = competitors[i];
            RunningCeiling? ceiling = Ceilings?.GetValueOrDefault(classes.Of(position));
            if (reason != AdmissionReason.BeyondLine && ceiling is { Left: 0 })
            {
                Mark(position, AdmissionState.Waiting, AdmissionReason.ZoneCeiling, ceiling.Nearest);
            }
            else
            {
                Mark(position, reason == AdmissionReason.BehindUndecided ? AdmissionState.Undecided : AdmissionState.Waiting, reason, _last);
            }
        }
    }

    private void AdmitPassing(int count, AdmissionReason reason)
    {
        for (int i = 0; i < count; i++)
        {
            int position = _passing[i];
            Ceilings?.GetValueOrDefault(classes.Of(position))?.Admit(position);
            Mark(position, AdmissionState.Admitted, _winners.Contains(position) ? AdmissionReason.WonLot : reason, -1);
            _last = position;
        }

        _admitted += count;
        _left = Math.Max(0, _left - count);
    }

    private void MarkAll(IEnumerable<int> positions, AdmissionState state, AdmissionReason reason, int nearest)
    {
        foreach (int position in positions)
        {
            Mark(position, state, reason, nearest);
        }
    }

    private void Mark(int position, AdmissionState state, AdmissionReason reason, int nearest) => placings.Mark(position, state, reason, lineIndex, nearest);

    private void RequireLots(CutEquals cut)
    {
        if (!list.IsByLot)
        {
            throw new ScoringException([Catalogue.SeedMissingAtLine(cut.Count, (int)cut.Places)]);
        }
    }
}
