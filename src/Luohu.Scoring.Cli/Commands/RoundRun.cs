using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>Runs one round between its files. Only a run that came to its end leaves files under the names asked for.</summary>
internal sealed class RoundRun(RoundRunner runner, RoundRequest request, Terminal terminal)
{
    public ExitCode Run()
    {
        using var files = new RoundFiles(terminal);
        if (files.Open(request, out RoundInputs? inputs, out string? seed) is { } failure)
        {
            return terminal.Fail(failure.Code, failure.Problem);
        }

        try
        {
            using var interruption = new Interruption();
            return inputs is null ? ExitCode.Unreadable : Write(inputs, request.Options with { Seed = seed }, interruption.Token);
        }
        catch (BatchInputException e)
        {
            return terminal.Fail(ExitCode.Unreadable, Problems.CannotRead(ProfileFile.NameOf(request.Input, terminal.Language), e.Message));
        }
        catch (ScoringException e)
        {
            terminal.Report(e.Diagnostics);
            return ExitCode.Profile;
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

    private ExitCode Write(RoundInputs inputs, RoundOptions options, CancellationToken stop)
    {
        using Stream? standard = request.Output == ProfileFile.StandardInput ? terminal.OpenOutput() : null;
        using WholeFile list = standard is null ? WholeFile.At(request.Output) : WholeFile.Over(standard);
        using WholeFile rejects = request.Rejects is null ? WholeFile.Over(terminal.Error.BaseStream) : WholeFile.At(request.Rejects);
        using WholeFile? certificate = request.Certificate is { } path ? WholeFile.At(path) : null;
        RoundResult result = WriteAll(inputs, options, list.Stream, rejects.Stream, certificate?.Stream, stop);

        // The list last: where it stands, the others do too.
        rejects.Publish();
        certificate?.Publish();
        list.Publish();
        terminal.Report(result.Warnings);
        terminal.Error.Write(result.Summarize(terminal.Language));
        if (request.Rejects is { } left && result.Applicants.Rejects > 0)
        {
            terminal.Error.WriteLine(Words.RejectsAt(left).In(terminal.Language));
        }

        return result.IsUndecided ? ExitCode.Undecided : result.Applicants.Rejects > 0 ? ExitCode.Rejected : ExitCode.Ok;
    }

    private RoundResult WriteAll(RoundInputs inputs, RoundOptions options, Stream list, Stream rejects, Stream? certificate, CancellationToken stop)
    {
        long length = inputs.Applicants.Content is { CanSeek: true } seekable ? seekable.Length : 0;
        return BatchProgressBar.Run(terminal, length, async progress =>
        {
            RoundResult result = await runner.RunAsync(inputs, options, rejects, progress, stop).ConfigureAwait(false);
            await result.WriteListAsync(list, request.List, stop).ConfigureAwait(false);
            if (certificate is not null)
            {
                await result.WriteCertificateAsync(certificate, stop).ConfigureAwait(false);
            }

            return result;
        });
    }
}
