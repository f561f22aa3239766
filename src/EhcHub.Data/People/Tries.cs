using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using EhcHub.Data.Time;
using Npgsql;

namespace EhcHub.Data.People;

/// <summary>
/// Slows guessing down without locking anybody out (AUTH-12): after five failures the wait doubles for that account from
/// that network, so that somebody guessing elsewhere does not stand in the owner's way. Counted in the database, for all servers.
/// </summary>
public sealed class Tries(NpgsqlDataSource source, UkClock clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private const int FreeTries = 5;
    private const int TriesFromOneNetwork = 100;

    /// <summary>Begins a try. It counts as failed until <see cref="SucceededAsync"/>, so that many at once cannot slip past the count.</summary>
    /// <param name="target">What is tried, for whom: one short word, a colon, and the account in a normalised form.</param>
    /// <param name="from">Where it comes from; null when not known.</param>
    /// <param name="perDay">How many failures a day stop every further try for this target, wherever it comes from; null for no such limit.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>How long to wait before trying again; zero to go on. A try that must wait is not counted.</returns>
    public async Task<TimeSpan> BeginAsync(string target, IPAddress? from, int? perDay, CancellationToken cancel)
    {
        var (hash, network, now) = (Hash(target), NetworkOf(from), clock.Now);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var insert = new NpgsqlCommand(
            "insert into failed_try (target, network, tried_at) values ($1, $2, $3) returning id", connection);
        insert.Parameters.AddWithValue(hash);
        insert.Parameters.AddWithValue(network);
        insert.Parameters.AddWithValue(now);
        var own = (long)(await insert.ExecuteScalarAsync(cancel))!;

        var wait = await WaitAsync(connection, own, hash, network, perDay, cancel);
        await using var tidy = new NpgsqlCommand(
            wait > TimeSpan.Zero ? "delete from failed_try where id = $1" : "delete from failed_try where target = $1 and tried_at < $2", connection);
        if (wait > TimeSpan.Zero)
        {
            tidy.Parameters.AddWithValue(own);
        }
        else
        {
            tidy.Parameters.AddWithValue(hash);
            tidy.Parameters.AddWithValue(now.AddDays(-1));
        }

        await tidy.ExecuteNonQueryAsync(cancel);
        return wait;
    }

    /// <summary>Forgets the failures of that account from that network.</summary>
    public async Task SucceededAsync(string target, IPAddress? from, CancellationToken cancel)
    {
        await using var command = source.CreateCommand("delete from failed_try where target = $1 and network = $2");
        command.Parameters.AddWithValue(Hash(target));
        command.Parameters.AddWithValue(NetworkOf(from));
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<TimeSpan> WaitAsync(
        NpgsqlConnection connection, long own, byte[] hash, string network, int? perDay, CancellationToken cancel)
    {
        var now = clock.Now;
        await using var count = new NpgsqlCommand("""
            select count(*) filter (where network = $2 and tried_at > $4), max(tried_at) filter (where network = $2),
                   count(*), min(tried_at),
                   (select count(*) from failed_try f where f.network = $2 and f.tried_at > $4 and f.id < $3)
            from failed_try where target = $1 and id < $3 and tried_at > $5
            """, connection);
        count.Parameters.AddWithValue(hash);
        count.Parameters.AddWithValue(network);
        count.Parameters.AddWithValue(own);
        count.Parameters.AddWithValue(now - Window);
        count.Parameters.AddWithValue(now.AddDays(-1));
        await using var reader = await count.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        if (perDay is { } most && reader.GetInt64(2) >= most) { return reader.GetFieldValue<DateTimeOffset>(3).AddDays(1) - now; }

        if (reader.GetInt64(4) >= TriesFromOneNetwork) { return TimeSpan.FromMinutes(1); }

        var failures = reader.GetInt64(0);
        if (failures < FreeTries) { return TimeSpan.Zero; }

        var wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(failures - FreeTries, 10)));
        var until = reader.GetFieldValue<DateTimeOffset>(1) + (wait < LongestWait ? wait : LongestWait);
        return until > now ? until - now : TimeSpan.Zero;
    }

    private static byte[] Hash(string target) => SHA256.HashData(Encoding.UTF8.GetBytes(target));

    private static string NetworkOf(IPAddress? from)
    {
        if (from is null) { return "unknown"; }

        if (from.IsIPv4MappedToIPv6) { from = from.MapToIPv4(); }

        return from.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(from.GetAddressBytes().AsSpan(0, 8))
            : from.ToString();
    }
}
