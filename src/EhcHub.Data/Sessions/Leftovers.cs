using Npgsql;

namespace EhcHub.Data.Sessions;

/// <summary>What signing in leaves behind: sessions that have ended, failed tries that no longer count.</summary>
/// <remarks>
/// Deleted a day after they stopped to matter, by the database's clock, so that servers whose clocks differ take nothing from each
/// other. May run anywhere, at any time, twice at once, and be stopped anywhere.
/// </remarks>
public sealed class Leftovers(NpgsqlDataSource source)
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private const string Sessions =
        "delete from session where id in (select id from session where ends_at <= $1 or last_seen_at <= $1 limit $2 for update skip locked)";

    private const string FailedTries =
        "delete from failed_try where id in (select id from failed_try where tried_at <= $1 limit $2 for update skip locked)";

    /// <summary>The time by the database's clock.</summary>
    public async Task<DateTimeOffset> NowAsync(CancellationToken cancel)
    {
        await using var command = source.CreateCommand("select now()");
        return new((DateTime)(await command.ExecuteScalarAsync(cancel))!);
    }

    /// <summary>Deletes what is left over, in statements of at most <paramref name="batch"/> rows each.</summary>
    /// <param name="now">The time, from <see cref="NowAsync"/>.</param>
    /// <param name="batch">How many rows a statement deletes at most, so that none holds locks for long.</param>
    /// <param name="cancel">Stops between two statements; what is deleted stays so.</param>
    /// <returns>How many rows are gone.</returns>
    public async Task<int> TidyAsync(DateTimeOffset now, int batch, CancellationToken cancel) =>
        await DeleteAsync(Sessions, now - Grace, batch, cancel) + await DeleteAsync(FailedTries, now - Grace, batch, cancel);

    private async Task<int> DeleteAsync(string sql, DateTimeOffset before, int batch, CancellationToken cancel)
    {
        for (var total = 0; ;)
        {
            await using var command = source.CreateCommand(sql);
            command.Parameters.AddWithValue(before);
            command.Parameters.AddWithValue(batch);
            var deleted = await command.ExecuteNonQueryAsync(cancel);
            total += deleted;
            if (deleted < batch) { return total; }
        }
    }
}
