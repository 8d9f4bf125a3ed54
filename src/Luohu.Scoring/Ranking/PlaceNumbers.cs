using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking;

/// <summary>
/// The places that a ruleset states, of all together or by zone. Zones that the ruleset names have theirs even when nobody applied in them: what they
/// leave over may go to others. Not thread-safe.
/// </summary>
internal sealed class PlaceNumbers
{
    private readonly BoundRanking _ranking;
    private readonly Dictionary<string, long>? _byZone;

    /// <param name="ruleset">One that ranks.</param>
    /// <param name="asOf">The date at which everything is judged.</param>
    /// <exception cref="ScoringException">The places are not known on that day, or differ in one zone.</exception>
    public PlaceNumbers(CompiledRuleset ruleset, DateOnly asOf)
    {
        _ranking = ruleset.Model.Ranking ?? throw new ArgumentException("the ruleset does not rank", nameof(ruleset));
        if (_ranking.Quota is null)
        {
            return;
        }

        CompiledPlan plan = ruleset.RankingPlan;
        var row = new FactRow(plan.Layout);
        Workspace work = plan.CreateWorkspace();
        RankCells cells = work.Ranks ?? throw new ArgumentException("the plan does not rank", nameof(ruleset));
        var reader = new RankReader(_ranking, row, cells);
        if (_ranking.Zone is null)
        {
            plan.Run(row, asOf.DayNumber, work);
            Total = cells.Quota == Cell.NotKnown ? throw new ScoringException([Catalogue.PlacesNotKnown(null)]) : cells.Quota;
            return;
        }

        _byZone = new(StringComparer.Ordinal);
        foreach ((FieldDefinition field, Func<long> value) in NamedZones.Of(ruleset.Model, _ranking, row))
        {
            row.Clear();
            row.Values[plan.Layout.SlotOf(field)] = value();
            plan.Run(row, asOf.DayNumber, work);
            Add(reader.ZoneOf(cells.Zone), cells.Quota);
        }
    }

    /// <summary>Places of all together; null when there is no such number.</summary>
    public long? Total { get; }

    /// <summary>Places by zone; null when they do not go by zone.</summary>
    public IReadOnlyDictionary<string, long>? ByZone => _byZone;

    /// <summary>The places of somebody's zone. All in a zone must have been told the same.</summary>
    public void Add(string? zone, long quota)
    {
        if (_byZone is null || zone is null)
        {
            return;
        }

        if (quota == Cell.NotKnown)
        {
            throw new ScoringException([Catalogue.PlacesNotKnown(zone)]);
        }

        if (!_byZone.TryAdd(zone, quota) && _byZone[zone] != quota)
        {
            throw new ScoringException([Catalogue.PlacesDiffer(zone, Math.Min(_byZone[zone], quota), Math.Max(_byZone[zone], quota))]);
        }
    }
}
