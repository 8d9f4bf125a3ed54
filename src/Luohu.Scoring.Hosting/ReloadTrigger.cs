using Microsoft.Extensions.Primitives;

namespace Luohu.Scoring.Hosting;

/// <summary>Calls for a reload once files have changed and then been left alone for a while.</summary>
internal sealed class ReloadTrigger : IDisposable
{
    private readonly ITimer _timer;
    private readonly IDisposable _registration;

    public ReloadTrigger(Func<IChangeToken> watch, TimeSpan quiet, TimeProvider time, Action reload)
    {
        _timer = time.CreateTimer(_ => reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _registration = ChangeToken.OnChange(watch, () => _timer.Change(quiet, Timeout.InfiniteTimeSpan));
    }

    public void Dispose()
    {
        _registration.Dispose();
        _timer.Dispose();
    }
}
