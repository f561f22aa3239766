using System.Collections.Concurrent;

namespace EhcHub.TestKit;

/// <summary>What one hub has logged, to look through and to wait for.</summary>
internal sealed class ScratchLog
{
    private readonly ConcurrentQueue<LoggedEvent> _entries = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<LoggedEvent>> _named = new();

    public IReadOnlyCollection<LoggedEvent> Entries => _entries;

    public void Add(LoggedEvent entry)
    {
        _entries.Enqueue(entry);
        if (entry.Name is { } name) { Of(name).TrySetResult(entry); }
    }

    public Task<LoggedEvent> FindAsync(string name) => Of(name).Task;

    private TaskCompletionSource<LoggedEvent> Of(string name) =>
        _named.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
