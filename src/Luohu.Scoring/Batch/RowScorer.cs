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
    private readonly Workspace _work;
    private readonly IResultLines? _results;
    private readonly RejectLines? _rejects;

    /// <summary>Writes nothing, and only keeps the numbers, unless <paramref name="writes"/>.</summary>
    public RowScorer(CompiledRuleset ruleset, DateOnly asOf, BatchOptions options, bool writes)
    {
        _ruleset = ruleset;
        _asOf = asOf;
        _stopsOnError = options.StopOnError;
        _work = ruleset.Plan.CreateWorkspace();
        Row = new FactRow(ruleset.Plan.Layout);
        if (writes)
        {
            _results = ResultsFor(ruleset, options, _work);
            
            // Over a buffer it holds nothing that would have to be given back.
            _rejects = new RejectLines(new Utf8JsonWriter(new Utf8Buffer(), RejectLines.Options), options.Language);
        }
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

        _ruleset.Plan.Run(Row, _asOf.DayNumber, _work);
        long total = _work.Ledger[_ruleset.Model.Root.Index].Counted;
        var row = new BatchRow(line, id, Verdicts.Of(_ruleset.Model, _work), Verdicts.TrackOf(_ruleset.Model, _work), total, null);
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

    private static IResultLines ResultsFor(CompiledRuleset ruleset, BatchOptions options, Workspace work)
    {
        var numbers = new LineNumbers(ruleset.Model, ruleset.Plan, work);
        return options.Output == BatchFormat.Csv
            ? new CsvResultLines(ruleset.Model, options.Detail, numbers, options.ExactIds)
            : new JsonResultLines(ruleset.Model, options.Detail, numbers);
    }
}
