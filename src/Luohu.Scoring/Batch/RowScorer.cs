using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>Scores one fact row after another into blocks. All that is big is made once and used again. For one thread.</summary>
internal sealed class RowScorer
{
    private readonly CompiledRuleset _ruleset;
    private readonly DateOnly _asOf;
    private readonly bool _stopsOnError;
    private readonly CompiledPlan _plan;
    private readonly Workspace _work;
    private readonly IResultLines? _results;
    private readonly RejectLines? _rejects;
    private readonly RankReader? _ranks;

    /// <summary>Writes nothing, and only keeps the numbers, unless there are <paramref name="needs"/>.</summary>
    public RowScorer(CompiledRuleset ruleset, DateOnly asOf, BatchOptions options, RowNeeds needs)
    {
        _ruleset = ruleset;
        _asOf = asOf;
        _stopsOnError = options.StopOnError;
        _plan = needs.Ranks ? ruleset.RankingPlan : ruleset.Plan;
        _work = _plan.CreateWorkspace();
        Row = new FactRow(_plan.Layout);
        _ranks = _plan.Ranking is { } ranking && _work.Ranks is { } cells ? new RankReader(ranking, Row, cells) : null;

        // Over a buffer it holds nothing that would have to be given back.
        var json = new Utf8JsonWriter(new Utf8Buffer(), RejectLines.Options);
        _results = needs.Results ? ResultsFor(options, json) : null;
        _rejects = needs.Rejects ? new RejectLines(json, options.Language) : null;
    }

    /// <summary>To be filled with the facts of the next applicant.</summary>
    public FactRow Row { get; }

    public void WriteHeadings(Block block) => _results?.WriteHeadings(block.Results);

    /// <summary>Scores the row, or rejects it for the mistakes it was read with. False when the run ends here.</summary>
    public bool Score(Block block, long line, in ProfileReadResult profile)
    {
        BatchId id = block.Keep(profile);
        if (profile.HasErrors)
        {
            return Reject(block, line, id, profile.Diagnostics);
        }

        _plan.Run(Row, _asOf.DayNumber, _work);
        long total = _work.Ledger[_ruleset.Model.Root.Index].Counted;
        Verdict verdict = Verdicts.Of(_ruleset.Model, _work);
        var row = new BatchRow(line, id, verdict, Verdicts.TrackOf(_ruleset.Model, _work), total, null, _ranks?.Read(verdict));
        block.Rows.Add(row);
        _results?.Write(block, row, _work);
        return true;
    }

    /// <summary>False when the run ends here.</summary>
    public bool Reject(Block block, long line, BatchId id, IReadOnlyList<Diagnostic> mistakes)
    {
        var row = new BatchRow(line, id, default, -1, 0, mistakes);
        block.Rows.Add(row);
        _rejects?.Write(block, row);
        block.IsStopped = _stopsOnError;
        return !_stopsOnError;
    }

    private IResultLines ResultsFor(BatchOptions options, Utf8JsonWriter json)
    {
        var numbers = new LineNumbers(_ruleset.Model, _plan, _work);
        return options.Output == BatchFormat.Csv
            ? new CsvResultLines(_ruleset.Model, options.Detail, numbers, options.ExactIds)
            : new JsonResultLines(_ruleset.Model, options.Detail, numbers, _plan.Ranking is null ? null : new RankingJson(_ruleset, _asOf, json));
    }
}
