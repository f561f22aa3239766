using EhcHub.Data.Sessions;
using Npgsql;

namespace EhcHub.Web.Access;

/// <summary>Has what signing in leaves behind deleted, once an hour.</summary>
internal sealed partial class TidyingUp(Leftovers leftovers, TimeProvider time, ILogger<TidyingUp> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private const int Batch = 1000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) { await TidyAsync(stoppingToken); }
    }

    private async Task TidyAsync(CancellationToken cancel)
    {
        try
        {
            var rows = await leftovers.TidyAsync(await leftovers.NowAsync(cancel), Batch, cancel);
            Tidied(rows);
        }
        catch (NpgsqlException fault)
        {
            Failed(fault); // the next hour finds the same rows
        }
    }

    [LoggerMessage(EventName = "tidied", Level = LogLevel.Information, Message = "{Rows} rows were left over and are gone")]
    private partial void Tidied(int rows);

    [LoggerMessage(EventName = "tidying_failed", Level = LogLevel.Warning, Message = "The database did not let leftovers be deleted")]
    private partial void Failed(Exception fault);
}
