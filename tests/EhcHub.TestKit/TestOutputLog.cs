using Microsoft.Extensions.Logging;
using Xunit;

namespace EhcHub.TestKit;

/// <summary>Warnings and faults go to the output of the test whose request caused them.</summary>
internal sealed class TestOutputLog : ILoggerProvider
{
    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Logger(categoryName);

    /// <inheritdoc />
    public void Dispose() { }

    private sealed class Logger(string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel) || TestContext.Current.TestOutputHelper is not { } output) { return; }

            try
            {
                output.WriteLine($"{logLevel}: {category}: {formatter(state, exception)}");
                if (exception is not null) { output.WriteLine(exception.ToString()); }
            }
            catch (InvalidOperationException)
            {
                // The test is over; its host still had something to say.
            }
        }
    }
}
