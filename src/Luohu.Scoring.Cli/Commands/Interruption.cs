using System.Runtime.InteropServices;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>While it lives, the keyboard's interrupt cancels instead of ending the process, so that what was begun is tidied up.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _registration;

    public Interruption() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt);

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _stop.Dispose();
    }

    private void OnInterrupt(PosixSignalContext signal)
    {
        // Who interrupts twice does not wait for the tidying up.
        signal.Cancel = !_stop.IsCancellationRequested;
        _stop.Cancel();
    }
}
