namespace Luohu.Scoring.Cli.Commands;

/// <summary>Long work that the keyboard may end.</summary>
internal static class Interruptible
{
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static T Run<T>(Func<CancellationToken, T> work)
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
            return work(stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= interrupt;
        }
    }
}
