using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>Runs one batch between its files. Only a run that came to its end leaves a file under the name asked for.</summary>
internal sealed class BatchRun(BatchScorer scorer, BatchRequest request, Terminal terminal)
{
    /// <summary>The ruleset has no ranking.</summary>
    private const string DoesNotRank = "LH654";

    public ExitCode Run()
    {
        if (ProfileFile.OpenInput(request.Input, terminal, out Stream input) is { } failure)
        {
            return terminal.Fail(failure.Code, failure.Problem);
        }

        using (input)
        {
            try
            {
                return Write(input);
            }
            catch (BatchInputException e)
            {
                return terminal.Fail(ExitCode.Unreadable, Problems.CannotRead(ProfileFile.NameOf(request.Input, terminal.Language), e.Message));
            }
            catch (ScoringException e)
            {
                terminal.Report(e.Diagnostics);
                return request.Options.Ranking && e.Diagnostics.Any(d => d.Code == DoesNotRank) ? ExitCode.Ruleset : ExitCode.Profile;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return terminal.Fail(ExitCode.Unreadable, Problems.CannotWrite(e.Message));
            }
            catch (OperationCanceledException)
            {
                return terminal.Fail(ExitCode.Interrupted, Problems.Interrupted());
            }
        }
    }

    private ExitCode Write(Stream input)
    {
        using Stream? standard = request.Output == ProfileFile.StandardInput ? terminal.OpenOutput() : null;
        using WholeFile results = standard is null ? WholeFile.At(request.Output) : WholeFile.Over(standard);
        using WholeFile rejects = request.Rejects is null ? WholeFile.Over(terminal.Error.BaseStream) : WholeFile.At(request.Rejects);
        BatchSummary summary = Score(input, results.Stream, rejects.Stream);
        ExitCode code = CodeOf(summary);
        if (code is ExitCode.Ok or ExitCode.Rejected)
        {
            // The results last: where they stand, the rejects do too.
            rejects.Publish();
            results.Publish();
        }

        terminal.Error.Write(BatchWords.Of(summary, request, terminal.Language));
        return code switch
        {
            ExitCode.Profile => terminal.Fail(code, Problems.StoppedAtReject(summary.Lines)),
            ExitCode.Internal => terminal.Fail(code, Problems.NotReconciled()),
            _ => code,
        };
    }

    private BatchSummary Score(Stream input, Stream results, Stream rejects)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler interrupt = (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += interrupt;
        try
        {
            return BatchProgressBar.Run(
                terminal, input.CanSeek ? input.Length : 0, progress => scorer.RunAsync(input, results, rejects, request.Options, progress, stop.Token));
        }
        finally
        {
            Console.CancelKeyPress -= interrupt;
        }
    }

    private static ExitCode CodeOf(BatchSummary summary) =>
        !summary.IsReconciled ? ExitCode.Internal : summary.IsStopped ? ExitCode.Profile : summary.Rejects > 0 ? ExitCode.Rejected : ExitCode.Ok;
}
