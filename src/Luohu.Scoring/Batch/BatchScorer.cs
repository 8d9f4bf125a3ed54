using System.Runtime.CompilerServices;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>
/// Scores whole files by one ruleset, on all cores, in the order of the input, in memory that does not grow with it. A line that cannot be scored is a
/// reject and never stops the others. Immutable and thread-safe: one scorer may run several batches at once.
/// </summary>
public sealed class BatchScorer
{
    private readonly RulesetCatalog _catalog;
    private readonly CompiledRuleset _ruleset;
    private readonly DateOnly _asOf;

    /// <summary>A scorer by the version of a ruleset in force on a day.</summary>
    /// <param name="catalog">The rulesets.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside 1900 to 2199.</exception>
    /// <exception cref="ScoringException">There is no such ruleset.</exception>
    public BatchScorer(RulesetCatalog catalog, string rulesetId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, ScoringEngine.FirstAsOf);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOf, ScoringEngine.LastAsOf);
        RulesetResolution resolution = catalog.Resolve(rulesetId, asOf);
        _catalog = catalog;
        _ruleset = resolution.Ruleset ?? throw new ScoringException(resolution.Problem is { } problem ? [problem] : []);
        _asOf = asOf;
    }

    /// <summary>The ruleset.</summary>
    public CompiledRuleset Ruleset => _ruleset;

    /// <summary>The date at which everything is judged.</summary>
    public DateOnly AsOf => _asOf;

    /// <summary>
    /// Scores a text and writes results and rejects. It returns only when all was read and written, or a reject ended it
    /// (<see cref="BatchSummary.IsStopped"/>); whatever else ends it is an exception, and then what was written is not whole.
    /// </summary>
    /// <param name="input">The applicants in UTF-8, perhaps compressed with gzip; read once, to its end, and not closed.</param>
    /// <param name="results">Gets one line per applicant that could be scored; not closed.</param>
    /// <param name="rejects">Gets one line of NDJSON per line that could not be scored: line, id, code, path, message; not closed.</param>
    /// <param name="options">How; null: NDJSON to short results on all cores.</param>
    /// <param name="progress">Told after every block, by the thread that writes.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="ArgumentException">What ranking needs is asked for as a table.</exception>
    /// <exception cref="BatchInputException">The input cannot be read to its end.</exception>
    /// <exception cref="ScoringException">The headings of a table have mistakes, or ranking is asked of a ruleset without one.</exception>
    /// <exception cref="IOException">Results or rejects cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<BatchSummary> RunAsync(
        Stream input, Stream results, Stream rejects, BatchOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(rejects);
        options ??= new();
        CheckRanking(options);
        var tally = new Tally(_ruleset.Model, _asOf, options.FindDuplicates);
        var pool = new BlockPool();
        await WriteHeadingsAsync(results, options, cancellation).ConfigureAwait(false);
        await foreach (Block block in BlocksAsync(input, options, pool, new RowNeeds(Results: true, Rejects: true, options.Ranking), cancellation).ConfigureAwait(false))
        {
            await results.WriteAsync(block.Results.WrittenMemory, cancellation).ConfigureAwait(false);
            await rejects.WriteAsync(block.Rejects.WrittenMemory, cancellation).ConfigureAwait(false);
            BatchProgress reached = tally.Add(block);
            progress?.Report(reached);
            if (block.IsStopped)
            {
                break;
            }

            pool.Return(block);
        }

        cancellation.ThrowIfCancellationRequested();
        await results.FlushAsync(cancellation).ConfigureAwait(false);
        await rejects.FlushAsync(cancellation).ConfigureAwait(false);
        return tally.ToSummary();
    }

    /// <summary>Scores a text while it is read: each result and reject is given in its turn. Blank lines give nothing.</summary>
    /// <param name="input">The applicants in UTF-8, perhaps compressed with gzip; read once, to its end, and not closed.</param>
    /// <param name="options">How; what concerns writing has no effect.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="BatchInputException">The input cannot be read to its end.</exception>
    /// <exception cref="ScoringException">The headings of a table have mistakes.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<BatchResult> ScoreAsync(Stream input, BatchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ResultsAsync(pool => BlocksAsync(input, options ?? new(), pool, default, cancellation), cancellation);
    }

    /// <summary>Scores typed applicants while they come. Some are taken together, so that a result may have to wait for those behind it.</summary>
    /// <param name="applicants">The applicants; none is null.</param>
    /// <param name="options">How; what concerns reading and writing has no effect.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicants"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<BatchResult> ScoreAsync(IAsyncEnumerable<Applicant> applicants, BatchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(applicants);
        options ??= new();
        return ResultsAsync(
            pool => OrderedWork.RunAsync(
                ApplicantScorer.CutAsync(applicants, pool, cancellation),
                () => new ApplicantScorer(_ruleset, _catalog, _asOf, Rows(options, default)).Score,
                WorkersOf(options),
                cancellation).Select(b => b.Result),
            cancellation);
    }

    /// <summary>What ranking needs cannot be asked of a ruleset that does not rank, and has no columns.</summary>
    private void CheckRanking(BatchOptions options)
    {
        if (options is { Ranking: true, Output: BatchFormat.Csv })
        {
            throw new ArgumentException("What ranking needs is written as NDJSON only.", nameof(options));
        }

        if (options.Ranking && _ruleset.Model.Ranking is null)
        {
            throw new ScoringException([Catalogue.RulesetDoesNotRank(_ruleset.Id)]);
        }
    }

    internal static int WorkersOf(BatchOptions options) => options.Workers > 0 ? options.Workers : Environment.ProcessorCount;

    private RowScorer Rows(BatchOptions options, RowNeeds needs) => new(_ruleset, _asOf, options, needs);

    private async ValueTask WriteHeadingsAsync(Stream results, BatchOptions options, CancellationToken cancel)
    {
        var block = new Block();
        Rows(options, new RowNeeds(Results: true, Rejects: false, options.Ranking)).WriteHeadings(block);
        await results.WriteAsync(block.Results.WrittenMemory, cancel).ConfigureAwait(false);
    }

    /// <summary>Scored blocks in order, as long as none is stopped.</summary>
    internal async IAsyncEnumerable<Block> BlocksAsync(
        Stream stream, BatchOptions options, BlockPool pool, RowNeeds needs, [EnumeratorCancellation] CancellationToken cancel)
    {
        BatchInput input = await BatchInput.OpenAsync(stream, cancel).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            await foreach (Block block in BlocksOf(input, options, pool, needs, cancel).ConfigureAwait(false))
            {
                yield return block;
            }
        }
    }

    private IAsyncEnumerable<Block> BlocksOf(BatchInput input, BatchOptions options, BlockPool pool, RowNeeds needs, CancellationToken cancel) =>
        options.Input == BatchFormat.Csv
            ? BlocksOfTable(input, options, pool, needs, cancel)
            : OrderedWork.RunAsync(
                new LineCutter(input, pool).CutAsync(cancel), () => new LineScorer(_ruleset, _catalog, _asOf, Rows(options, needs)).Score, WorkersOf(options), cancel);

    private async IAsyncEnumerable<Block> BlocksOfTable(
        BatchInput input, BatchOptions options, BlockPool pool, RowNeeds needs, [EnumeratorCancellation] CancellationToken cancel)
    {
        var cutter = new TableCutter(input, pool, Table(options, default).ReadHeadings);
        Action<Block> CreateWorker()
        {
            TableScorer scorer = Table(options, needs);
            CsvHeadings headings = cutter.Headings ?? throw new InvalidOperationException("A block came before the headings.");
            return block => scorer.Score(block, headings);
        }

        await foreach (Block block in OrderedWork.RunAsync(cutter.CutAsync(cancel), CreateWorker, WorkersOf(options), cancel).ConfigureAwait(false))
        {
            bool isCutOff = block.IsCutOff && !block.IsStopped;
            yield return block;
            if (isCutOff)
            {
                throw new BatchInputException("A row of the table is too long; where the next one begins cannot be known.");
            }
        }
    }

    private TableScorer Table(BatchOptions options, RowNeeds needs) => new(_ruleset, _catalog, _asOf, Rows(options, needs));

    private async IAsyncEnumerable<BatchResult> ResultsAsync(
        Func<BlockPool, IAsyncEnumerable<Block>> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pool = new BlockPool();
        await foreach (Block block in read(pool).WithCancellation(cancel).ConfigureAwait(false))
        {
            foreach (BatchRow row in block.Rows)
            {
                yield return ResultOf(row, block.IdTextOf(row));
            }

            if (block.IsStopped)
            {
                yield break;
            }

            pool.Return(block);
        }

        cancel.ThrowIfCancellationRequested();
    }

    private BatchResult ResultOf(in BatchRow row, string? id) => row.Mistakes is { } mistakes
        ? new(row.Line, id, null, null, null, mistakes)
        : new(row.Line, id, row.Verdict, Points.Of(row.Total, _ruleset.Model.PointScale), row.Track < 0 ? null : _ruleset.Model.Tracks[row.Track].Id, []);
}
