using EhcHub.Data.Time;
using Npgsql;

namespace EhcHub.Data.Sessions;

/// <summary>Where a person is signed in, and ending that (SESS-4).</summary>
public sealed class Devices(NpgsqlDataSource source, UkClock clock)
{
    /// <summary>The person's sessions that still let somebody in, the last used first.</summary>
    public async Task<IReadOnlyList<Device>> OfAsync(Guid personId, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(
            "select id, device, created_at, last_seen_at from session where person_id = $1 and ends_at > $2 and last_seen_at > $3 order by last_seen_at desc, id");
        command.Parameters.AddWithValue(personId);
        command.Parameters.AddWithValue(clock.Now);
        command.Parameters.AddWithValue(clock.Now - SessionStore.IdleAtHome);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var devices = new List<Device>();
        while (await reader.ReadAsync(cancel))
        {
            devices.Add(new(
                reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetFieldValue<DateTimeOffset>(3)));
        }

        return devices;
    }

    /// <summary>Ends every session of that person but one; every one when <paramref name="except"/> is null. They are refused at their next request.</summary>
    public async Task EndOthersAsync(Guid personId, Guid? except, CancellationToken cancel)
    {
        await using var command = source.CreateCommand("delete from session where person_id = $1 and id is distinct from $2");
        command.Parameters.AddWithValue(personId);
        command.Parameters.Add(new() { Value = except ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        await command.ExecuteNonQueryAsync(cancel);
    }
}

/// <summary>One browser that a person is signed in with.</summary>
/// <param name="SessionId">Its session.</param>
/// <param name="Name">The browser as it named itself.</param>
/// <param name="SignedInAt">When they signed in there.</param>
/// <param name="LastSeenAt">When it was last used, to the minute.</param>
public sealed record Device(Guid SessionId, string Name, DateTimeOffset SignedInAt, DateTimeOffset LastSeenAt);
