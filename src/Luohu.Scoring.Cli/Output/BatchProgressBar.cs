using System.Globalization;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Spectre.Console;

namespace Luohu.Scoring.Cli.Output;

/// <summary>How far a batch is, on a terminal that shows it; elsewhere nothing.</summary>
internal static class BatchProgressBar
{
    /// <summary><paramref name="length"/>: Bytes of the input; 0 when not known.</summary>
    public static T Run<T>(Terminal terminal, long length, Func<IProgress<BatchProgress>?, Task<T>> work)
    {
        if (!terminal.ErrorPaint.IsOn)
        {
            return work(null).GetAwaiter().GetResult();
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        Progress bar = console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return bar.StartAsync(context =>
        {
            ProgressTask task = context.AddTask("luohu", maxValue: Math.Max(1, length));
            task.IsIndeterminate = length == 0;
            return work(new Reporter(task, terminal.Language));
        }).GetAwaiter().GetResult();
    }

    private sealed class Reporter(ProgressTask task, Language language) : IProgress<BatchProgress>
    {
        private readonly long _started = TimeProvider.System.GetTimestamp();

        public void Report(BatchProgress value)
        {
            long milliseconds = Math.Max(1, TimeProvider.System.GetElapsedTime(_started).Ticks / TimeSpan.TicksPerMillisecond);
            long rate = value.Lines * 1000 / milliseconds;
            task.Description = language == Language.Chinese
                ? string.Create(CultureInfo.InvariantCulture, $"{value.Lines:N0} 行（退回 {value.Rejects:N0}），每秒 {rate:N0} 行")
                : string.Create(CultureInfo.InvariantCulture, $"{value.Lines:N0} lines ({value.Rejects:N0} rejected), {rate:N0} a second");
            task.Value = value.BytesRead;
        }
    }
}
