using System.Collections.Concurrent;

namespace EhcHub.TestKit;

/// <summary>Timers that come when the test says so, instead of when their time has passed.</summary>
internal sealed class TestTimers(TimeProvider clock) : TimeProvider
{
    private readonly ConcurrentDictionary<TimeSpan, TaskCompletionSource<Action>> _timers = new();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Of(period).TrySetResult(() => callback(state));
        return base.CreateTimer(callback, state, dueTime, period);
    }

    /// <summary>Has the timer of that period come, once there is one.</summary>
    public async Task ComesAsync(TimeSpan period) => (await Of(period).Task)();

    private TaskCompletionSource<Action> Of(TimeSpan period) =>
        _timers.GetOrAdd(period, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
