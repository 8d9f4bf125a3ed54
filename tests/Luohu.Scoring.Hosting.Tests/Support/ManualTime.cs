namespace Luohu.Scoring.Hosting.Tests.Support;

/// <summary>A clock whose one timer rings when a test says so.</summary>
internal sealed class ManualTime : TimeProvider, ITimer
{
    private Action _ring = () => { };

    /// <summary>How often the timer was set, and to what it was set last.</summary>
    public (int Times, TimeSpan Due) Set { get; private set; }

    public void Ring() => _ring();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _ring = () => callback(state);
        return this;
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Set = (Set.Times + 1, dueTime);
        return true;
    }

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
