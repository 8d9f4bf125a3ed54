namespace Luohu.Scoring.Ranking;

/// <summary>Runs the rounds one after the other and keeps what they leave over.</summary>
internal sealed class AdmissionRounds
{
    private readonly RankedList _list;
    private readonly CompetitorClasses _classes;
    private readonly PlacingTable _placings;
    private readonly List<AdmissionLine> _lines = [];
    private readonly List<int>[] _linesOfClass;

    /// <summary>Of each group, the places that it has not given out and no pool has taken.</summary>
    private readonly long[] _left;

    /// <summary>Of each pool, the places that a pooled round left over.</summary>
    private readonly long[] _pooled;

    /// <summary>Groups of which it is not decided who is admitted, so that no later round of theirs can be computed.</summary>
    private readonly bool[] _isBlocked;

    /// <summary>Of each group, the position of the last who was admitted, or -1.</summary>
    private readonly int[] _last;

    public AdmissionRounds(RankedList list, CompetitorClasses classes, PlacingTable placings)
    {
        _list = list;
        _classes = classes;
        _placings = placings;
        _linesOfClass = [.. Enumerable.Range(0, classes.Count).Select(_ => new List<int>())];
        _left = [.. classes.Groups.Select(g => g.Places)];
        _pooled = new long[classes.Pools.Count];
        _isBlocked = new bool[classes.Groups.Count];
        _last = new int[classes.Groups.Count];
        Array.Fill(_last, -1);
    }

    public AdmissionResult Run()
    {
        IReadOnlyList<RoundRule> rounds = _list.Rules.Rounds.Count > 0 ? _list.Rules.Rounds : [new RoundRule(false, null)];
        SetStrangersApart();
        for (int round = 0; round < rounds.Count; round++)
        {
            if (rounds[round].IsPooled)
            {
                RunPools(round + 1, rounds[round].ZoneAtMost);
            }
            else
            {
                RunGroups(round + 1);
            }
        }

        return new AdmissionResult(_list, _lines, _placings.Finish(_lines.Count, LinesOf), LinesOf);
    }

    private List<int> LinesOf(int position) => _linesOfClass[_classes.Of(position)];

    /// <summary>Those who are of no group wait, unless a pool takes them.</summary>
    private void SetStrangersApart()
    {
        for (int position = 0; position < _list.Count; position++)
        {
            int own = _classes.Of(position);
            if (_placings.IsOpen(position) && !_classes.IsGroup(own))
            {
                AdmissionReason reason = _classes.PoolOf(own) < 0 ? AdmissionReason.UseNotKnown : AdmissionReason.ZoneNotKnown;
                _placings.Mark(position, AdmissionState.Waiting, reason);
            }
        }
    }

    private void RunGroups(int round)
    {
        List<int>[] competitors = OpenBy(_classes.Groups.Count, own => _classes.IsGroup(own) ? own : -1);
        for (int group = 0; group < competitors.Length; group++)
        {
            QuotaGroup quota = _classes.Groups[group];
            AdmissionLine line = Run(
                new AdmissionLine { Round = round, Zone = quota.Zone, Use = quota.Use, Places = _left[group], IsBlocked = _isBlocked[group] }, competitors[group], null);
            _linesOfClass[group].Add(_lines.Count - 1);
            _left[group] = line.LeftOver;
            _isBlocked[group] |= line.IsUndecided;
            NoteLast(competitors[group]);
        }
    }

    private void RunPools(int round, decimal? atMost)
    {
        List<int>[] competitors = OpenBy(_classes.Pools.Count, own => atMost is null || _classes.IsGroup(own) ? _classes.PoolOf(own) : -1);
        for (int pool = 0; pool < competitors.Length; pool++)
        {
            int[] groups = [.. Enumerable.Range(0, _classes.Groups.Count).Where(g => _classes.PoolOf(g) == pool)];
            AdmissionLine line = Run(
                new AdmissionLine { Round = round, IsPooled = true, Use = _classes.Pools[pool], Places = Gather(pool, groups), IsBlocked = groups.Any(g => _isBlocked[g]) },
                competitors[pool],
                atMost is { } share ? groups.ToDictionary(g => g, g => CeilingOf(g, share)) : null);
            _pooled[pool] = line.LeftOver;
            NoteLine(pool, atMost is not null);
            foreach (int group in groups)
            {
                _isBlocked[group] |= line.IsUndecided;
            }

            NoteLast(competitors[pool]);
        }
    }

    /// <summary>The places of a pool: what its groups and the pools before left over.</summary>
    private long Gather(int pool, int[] groups)
    {
        long places = _pooled[pool] + groups.Sum(g => _left[g]);
        foreach (int group in groups)
        {
            _left[group] = 0;
        }

        return places;
    }

    private RunningCeiling CeilingOf(int group, decimal share) =>
        new(_classes.Groups[group].Zone ?? "", (long)decimal.Floor(share * _classes.Groups[group].Places), _last[group]);

    private AdmissionLine Run(AdmissionLine line, List<int> competitors, Dictionary<int, RunningCeiling>? ceilings)
    {
        int index = _lines.Count;
        AdmissionLine result;
        if (line.IsBlocked)
        {
            LeaveOpen(competitors, index);
            result = line with { Competitors = competitors.Count };
        }
        else if (line.Places == 0)
        {
            KeepReasons(competitors, index);
            result = line with { Competitors = competitors.Count };
        }
        else
        {
            result = new Competition(_list, _placings, _classes, line, index) { Ceilings = ceilings }.Run(competitors);
        }

        competitors.ForEach(_placings.Compete);
        _lines.Add(result);
        return result;
    }

    private void LeaveOpen(List<int> competitors, int line)
    {
        foreach (int position in competitors.Where(p => _placings[p].State != AdmissionState.Undecided))
        {
            _placings.Mark(position, AdmissionState.Undecided, AdmissionReason.BehindUndecided, line);
        }
    }

    /// <summary>Where there are no places, nothing is decided: why somebody waits is what was said before, if anything was.</summary>
    private void KeepReasons(List<int> competitors, int line)
    {
        foreach (int position in competitors.Where(p => !_placings.HasCompeted(p) && _placings[p].Reason != AdmissionReason.ZoneNotKnown))
        {
            _placings.Mark(position, AdmissionState.Waiting, AdmissionReason.BeyondLine, line);
        }
    }

    private List<int>[] OpenBy(int count, Func<int, int> part)
    {
        List<int>[] open = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int position = 0; position < _list.Count; position++)
        {
            if (_placings.IsOpen(position) && part(_classes.Of(position)) is >= 0 and var index)
            {
                open[index].Add(position);
            }
        }

        return open;
    }

    private void NoteLast(List<int> competitors)
    {
        foreach (int position in competitors.Where(p => _placings[p].State == AdmissionState.Admitted && _classes.IsGroup(_classes.Of(p))))
        {
            _last[_classes.Of(position)] = position;
        }
    }

    private void NoteLine(int pool, bool hasCeilings)
    {
        for (int own = 0; own < _classes.Count; own++)
        {
            if (_classes.PoolOf(own) == pool && (_classes.IsGroup(own) || !hasCeilings))
            {
                _linesOfClass[own].Add(_lines.Count - 1);
            }
        }
    }
}
