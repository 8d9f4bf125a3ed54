using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Ranking;

/// <summary>Scores everybody of a file and keeps what ranking needs. Immutable and thread-safe.</summary>
/// <param name="scorer">By which ruleset and at which date; the ruleset must have a ranking.</param>
internal sealed class CandidateReader(BatchScorer scorer)
{
    /// <summary>Reads applicants, NDJSON or CSV, perhaps compressed with gzip, on all cores.</summary>
    /// <param name="input">Read once, to its end, and not closed.</param>
    /// <param name="rejects">Gets one line of NDJSON per line that could not be scored; not closed.</param>
    /// <param name="options">How; null: NDJSON on all cores. What concerns results has no effect.</param>
    /// <param name="progress">Told after every block.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ScoringException">The ruleset has no ranking, ids come again, or places are not the same for all of a zone.</exception>
    /// <exception cref="BatchInputException">The input cannot be read to its end.</exception>
    public async Task<RankingInput> ReadAsync(
        Stream input, Stream rejects, BatchOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(rejects);
        var filling = new CandidateFilling(scorer);
        var pool = new BlockPool();
        var needs = new RowNeeds(Results: false, Rejects: true, Ranks: true);
        await foreach (Block block in scorer.BlocksAsync(input, options ?? new(), pool, needs, cancellation).ConfigureAwait(false))
        {
            await rejects.WriteAsync(block.Rejects.WrittenMemory, cancellation).ConfigureAwait(false);
            BatchProgress reached = filling.Add(block);
            progress?.Report(reached);
            if (block.IsStopped)
            {
                break;
            }

            pool.Return(block);
        }

        cancellation.ThrowIfCancellationRequested();
        await rejects.FlushAsync(cancellation).ConfigureAwait(false);
        return filling.Finish();
    }

    /// <summary>Reads the NDJSON results of a batch that was run with <see cref="BatchOptions.Ranking"/>, perhaps compressed with gzip.</summary>
    /// <param name="results">Read once, to its end, and not closed.</param>
    /// <param name="progress">Told after every block.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ScoringException">A line is none of such a batch, or of one by another ruleset or date; or as above.</exception>
    /// <exception cref="BatchInputException">The input cannot be read to its end.</exception>
    public async Task<RankingInput> ReadScoredAsync(Stream results, IProgress<BatchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        var filling = new CandidateFilling(scorer);
        var lines = new ScoredLines(scorer);
        var pool = new BlockPool();
        BatchInput input = await BatchInput.OpenAsync(results, cancellation).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            var cutter = new LineCutter(input, pool);
            await foreach (Block block in OrderedWork.RunAsync(cutter.CutAsync(cancellation), () => lines.Read, Environment.ProcessorCount, cancellation).ConfigureAwait(false))
            {
                BatchProgress reached = filling.Add(block);
                progress?.Report(reached);
                pool.Return(block);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return filling.Finish();
    }
}
