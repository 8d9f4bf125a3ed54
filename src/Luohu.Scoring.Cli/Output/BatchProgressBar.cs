using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Spectre.Console;

namespace Luohu.Scoring.Cli.Output;

/// <summary>How far a batch is, on a terminal that shows it; elsewhere nothing.</summary>
internal static class BatchProgressBar
{
    private const int BarWidth = 20;

    /// <summary><paramref name="length"/>: Bytes of the input; 0 when not known, and then there is no bar, but what was done and how fast.</summary>
    public static T Run<T>(Terminal terminal, long length, Func<IProgress<BatchProgress>?, Task<T>> work)
    {
        if (!terminal.ErrorPaint.IsOn)
        {
            return work(null).GetAwaiter().GetResult();
        }

        return ConsoleOf(terminal).Progress().AutoClear(true).Columns(ColumnsFor(length)).StartAsync(context =>
        {
            ProgressTask task = context.AddTask(terminal.Language == Language.Chinese ? "读取中" : "reading", maxValue: Math.Max(1, length));
            task.IsIndeterminate = length == 0;
            return work(new Reporter(task, length, terminal.Language));
        }).GetAwaiter().GetResult();
    }

    /// <summary>That there is a terminal is known already; that the input comes from elsewhere does not matter.</summary>
    private static IAnsiConsole ConsoleOf(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(terminal.Error),
        Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
    });

    private static ProgressColumn[] ColumnsFor(long length)
    {
        var words = new TaskDescriptionColumn { Alignment = Justify.Left };
        return length == 0
            ? [new SpinnerColumn(Spinner.Known.Line), words]
            : [new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), words];
    }

    private sealed class Reporter(ProgressTask task, long length, Language language) : IProgress<BatchProgress>
    {
        private readonly long _started = TimeProvider.System.GetTimestamp();

        public void Report(BatchProgress value)
        {
            task.Description = BatchPace.Of(value, length, TimeProvider.System.GetElapsedTime(_started), language);
            task.Value = length == 0 ? 0 : value.BytesRead;
        }
    }
}
