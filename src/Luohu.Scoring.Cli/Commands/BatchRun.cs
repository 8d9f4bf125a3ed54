using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Reports;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>Runs one batch between its files. Only a run that came to its end leaves a file under the name asked for.</summary>
internal sealed class BatchRun(BatchScorer scorer, BatchRequest request, Terminal terminal)
{
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
                using var interruption = new Interruption();
                return Write(input, interruption.Token);
            }
            catch (BatchInputException e)
            {
                return terminal.Fail(ExitCode.Unreadable, Unreadable(ProfileFile.NameOf(request.Input, terminal.Language), e));
            }
            catch (ScoringException e)
            {
                terminal.Report(e.Diagnostics);
                return request.Options.Ranking && !scorer.Ruleset.HasRanking ? ExitCode.Ruleset : ExitCode.Profile;
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

    private static Problem Unreadable(string name, BatchInputException failure) => failure.InnerException switch
    {
        InvalidDataException => Problems.DamagedCompression(name),
        null => Problems.EndlessRow(name),
        var cause => Problems.CannotRead(name, cause.Message),
    };

    private ExitCode Write(Stream input, CancellationToken interrupted)
    {
        using Stream? standard = request.Output == ProfileFile.StandardInput ? terminal.OpenOutput() : null;
        using WholeFile results = standard is null ? WholeFile.At(request.Output) : WholeFile.Over(standard);
        using WholeFile rejects = request.Rejects is null ? WholeFile.Over(terminal.Error.BaseStream) : WholeFile.At(request.Rejects);
        using WholeFile? report = request.Report is null ? null : WholeFile.At(request.Report);
        long started = TimeProvider.System.GetTimestamp();
        BatchSummary summary = Score(input, results.Stream, rejects.Stream, interrupted);
        ExitCode code = CodeOf(summary);
        if (code is ExitCode.Ok or ExitCode.Rejected)
        {
            // The results last: where they stand, all else does too.
            if (report is not null)
            {
                ReportOf(summary, TimeProvider.System.GetElapsedTime(started)).WriteHtml(report.Stream, terminal.Language);
                report.Publish();
            }

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

    private BatchReport ReportOf(BatchSummary summary, TimeSpan elapsed) => new()
    {
        Ruleset = scorer.Ruleset,
        AsOf = request.AsOf,
        Options = request.Options,
        Summary = summary,
        Input = ProfileFile.NameOf(request.Input, terminal.Language),
        Results = request.Output == ProfileFile.StandardInput ? null : request.Output,
        Rejects = summary.Rejects == 0 ? null : request.Rejects,
        Elapsed = elapsed,
        Finished = TimeProvider.System.GetLocalNow(),
    };

    /// <summary>An input without length may keep silent for ever.</summary>
    private BatchSummary Score(Stream input, Stream results, Stream rejects, CancellationToken interrupted)
    {
        (Stream source, long length) = input.CanSeek ? (input, input.Length) : (new InterruptibleInput(input, interrupted), 0);
        return BatchProgressBar.Run(terminal, length, progress => scorer.RunAsync(source, results, rejects, request.Options, progress, interrupted));
    }

    private static ExitCode CodeOf(BatchSummary summary) =>
        !summary.IsReconciled ? ExitCode.Internal : summary.IsStopped ? ExitCode.Profile : summary.Rejects > 0 ? ExitCode.Rejected : ExitCode.Ok;
}
