using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>Puts scored rows together for a ranking, block by block in their order. Used once; not thread-safe.</summary>
internal sealed class CandidateFilling
{
    /// <summary>More ids that come again are counted, not named.</summary>
    private const int MostNamed = 20;

    private readonly BoundRuleset _ruleset;
    private readonly BoundRanking _ranking;
    private readonly CandidateTable _candidates;
    private readonly BenefitSteps _benefits;
    private readonly PlaceNumbers _places;
    private readonly Tally _tally;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _again = [];
    private readonly List<string> _rejected = [];

    /// <exception cref="ScoringException">The ruleset has no ranking, or its places are not known.</exception>
    public CandidateFilling(BatchScorer scorer)
    {
        _ruleset = scorer.Ruleset.Model;
        _ranking = _ruleset.Ranking ?? throw new ScoringException([Catalogue.RulesetDoesNotRank(_ruleset.Id)]);
        _candidates = new CandidateTable(_ranking.Keys.Count);
        _benefits = new BenefitSteps(RankingRulesOf.Benefits(_ranking));
        _places = new PlaceNumbers(scorer.Ruleset, scorer.AsOf);
        _tally = new Tally(_ruleset, scorer.AsOf, findDuplicates: false);
    }

    /// <exception cref="ScoringException">Places are not the same for all of a zone.</exception>
    public BatchProgress Add(Block block)
    {
        foreach (BatchRow row in block.Rows)
        {
            if (row.Ranks is { } ranks && block.IdTextOf(row) is { } id)
            {
                Add(row, id, ranks);
            }
            else if (row.Mistakes is not null && block.IdTextOf(row) is { } rejected)
            {
                _rejected.Add(rejected);
            }
        }

        return _tally.Add(block);
    }

    /// <exception cref="ScoringException">Ids came again.</exception>
    public RankingInput Finish() => _again.Count > 0 ? throw new ScoringException(_again) : new()
    {
        Rules = RankingRulesOf.Ruleset(_ruleset, _ranking),
        Candidates = _candidates,
        Benefits = _benefits,
        KeyTexts = [.. _ranking.Keys.Select(k => new RankKeyText(k.Value))],
        Quota = _places.Total,
        ZoneQuotas = _places.ByZone,
        QuotaTable = _ranking.QuotaTable,
        RejectedIds = _rejected,
        Summary = _tally.ToSummary(),
    };

    private void Add(in BatchRow row, string id, RankValues ranks)
    {
        if (!_rows.TryAdd(id, _candidates.Count))
        {
            if (_again.Count < MostNamed)
            {
                _again.Add(Catalogue.CandidateTwice(id, _candidates[_rows[id]].Line, row.Line));
            }

            return;
        }

        string? zone = Shared(ranks.Zone);
        _candidates.Add(new CandidateRow(id, row.Line, ranks.Standing, row.Verdict, row.Total, ranks.Batch, zone, Shared(ranks.Use)), ranks.Keys);
        _benefits.Add(ranks.Steps);
        _places.Add(zone, ranks.Quota);
    }

    /// <summary>One string for all that are equal.</summary>
    private string? Shared(string? text)
    {
        if (text is null || _shared.TryAdd(text, text))
        {
            return text;
        }

        return _shared[text];
    }
}
