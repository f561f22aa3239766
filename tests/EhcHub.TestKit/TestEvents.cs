using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace EhcHub.TestKit;

/// <summary>Everything that the hub logs on behalf of the running test, once that asks for it.</summary>
/// <param name="all">Told everything, whoever it is for; null for to tell whom it belongs to.</param>
public sealed class TestEvents(Action<LoggedEvent>? all = null) : ILoggerProvider
{
    // Flows with the test's own calls into the host, and to nobody else's.
    private static readonly AsyncLocal<ConcurrentQueue<LoggedEvent>?> Heard = new();

    /// <summary>Begins to listen for this test. Say it in the test itself; said inside an async helper, it is forgotten when that returns.</summary>
    public static ConcurrentQueue<LoggedEvent> Listen() => Heard.Value = new();

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, all);

    /// <inheritdoc />
    public void Dispose() { }

    private sealed class Logger(string category, Action<LoggedEvent>? all) : ILogger
    {
        private Action<LoggedEvent>? To => all ?? (Heard.Value is { } heard ? heard.Enqueue : null);

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => To is not null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            To?.Invoke(new(category, logLevel, eventId.Name, Text(state, exception, formatter)));

        private static string Text<TState>(TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named.Select(value => $"{value.Key}={value.Value}")) : "";
            return $"{formatter(state, exception)} {values} {exception}";
        }
    }
}

/// <summary>One entry of the log.</summary>
/// <param name="Category">Who logged it.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Name">Its stable name; null where it has none.</param>
/// <param name="Text">All that a log would hold of it: the sentence, the values in it, the fault.</param>
public sealed record LoggedEvent(string Category, LogLevel Level, string? Name, string Text);
