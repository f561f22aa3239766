using System.Security.Cryptography;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using Npgsql;
using NpgsqlTypes;

namespace EhcHub.Data.Sessions;

/// <summary>Server-side sessions (SESS-1): the cookie is a random handle, everything else is read here at each request.</summary>
public sealed class SessionStore(NpgsqlDataSource source, UkClock clock)
{
    /// <summary>How long a session lasts at most, however much it is used (SESS-2).</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How long staff and professionals may be idle (SESS-2).</summary>
    public static readonly TimeSpan IdleAtWork = TimeSpan.FromMinutes(15);

    /// <summary>How long families may be idle (SESS-2).</summary>
    public static readonly TimeSpan IdleAtHome = TimeSpan.FromMinutes(30);

    // One statement a request: the session, its person and all their posts of today.
    private const string Find = """
        select s.id, s.person_id, p.display_name, s.strength, s.last_seen_at, s.post_id, p.family_role,
               post.id, post.role, o.id, o.name, o.authority_id, s.created_at
        from session s
        join person p on p.id = s.person_id and p.suspended_at is null
        left join post on post.person_id = p.id and post.starts_on <= $3 and coalesce(post.ends_on, 'infinity') >= $3
        left join organisation o on o.id = post.organisation_id
        where s.handle_hash = $1 and s.ends_at > $2
        order by o.name, post.id
        """;

    /// <summary>Starts a session and returns the handle for the cookie, which is kept nowhere else.</summary>
    /// <param name="personId">Who signed in.</param>
    /// <param name="strength">How.</param>
    /// <param name="postId">The post to begin with; null for the family view or the first post.</param>
    /// <param name="device">The browser as it named itself; cut to 200 characters.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<string> StartAsync(Guid personId, SignInStrength strength, Guid? postId, string device, CancellationToken cancel)
    {
        var handle = RandomNumberGenerator.GetBytes(32);
        await using var command = source.CreateCommand("""
            insert into session (id, handle_hash, person_id, strength, post_id, created_at, last_seen_at, ends_at, device)
            values ($1, $2, $3, $4, $5, $6, $6, $7, $8)
            """);
        command.Parameters.AddWithValue(Guid.NewGuid());
        command.Parameters.AddWithValue(SHA256.HashData(handle));
        command.Parameters.AddWithValue(personId);
        command.Parameters.AddWithValue(SignInStrengths.Code(strength));
        command.Parameters.Add(new() { Value = postId ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.AddWithValue(clock.Now);
        command.Parameters.AddWithValue(clock.Now + Longest);
        command.Parameters.AddWithValue(device.Length > 200 ? device[..200] : device);
        await command.ExecuteNonQueryAsync(cancel);
        return Convert.ToBase64String(handle);
    }

    /// <summary>Who holds that handle now; null when nobody does, the session has run out, or its person is switched off.</summary>
    public async Task<SignedIn?> FindAsync(string handle, CancellationToken cancel)
    {
        if (Hash(handle) is not { } hash) { return null; }

        await using var command = source.CreateCommand(Find);
        command.Parameters.AddWithValue(hash);
        command.Parameters.AddWithValue(clock.Now);
        command.Parameters.AddWithValue(clock.Today);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        if (!await reader.ReadAsync(cancel)) { return null; }

        var chosenPost = reader.IsDBNull(5) ? (Guid?)null : reader.GetGuid(5);
        var (session, person, name) = (reader.GetGuid(0), reader.GetGuid(1), reader.GetString(2));
        var (strength, lastSeen) = (SignInStrengths.Parse(reader.GetString(3)), reader.GetFieldValue<DateTimeOffset>(4));
        var since = reader.GetFieldValue<DateTimeOffset>(12);
        var capacities = new List<Capacity>();
        if (!reader.IsDBNull(6)) { capacities.Add(new(null, RoleCodes.Parse(reader.GetString(6)), null, null, null)); }

        do
        {
            if (reader.IsDBNull(7)) { continue; }

            capacities.Add(new(
                reader.GetGuid(7), RoleCodes.Parse(reader.GetString(8)), reader.GetGuid(9), reader.GetString(10),
                reader.IsDBNull(11) ? null : reader.GetGuid(11)));
        }
        while (await reader.ReadAsync(cancel));

        var acting = capacities.Find(c => c.PostId == chosenPost) ?? (capacities.Count > 0 ? capacities[0] : null);
        var idle = acting is null || acting.Role.IsFamily() ? IdleAtHome : IdleAtWork;
        return lastSeen + idle <= clock.Now ? null : new(session, person, name, strength, since, lastSeen, acting, capacities);
    }

    /// <summary>Marks a session as used now. Called at most once a minute for each session.</summary>
    public Task TouchAsync(Guid sessionId, CancellationToken cancel) =>
        RunAsync("update session set last_seen_at = $2 where id = $1", [sessionId, clock.Now], cancel);

    /// <summary>Ends a session. Safe to repeat.</summary>
    public Task EndAsync(Guid sessionId, CancellationToken cancel) =>
        RunAsync("delete from session where id = $1", [sessionId], cancel);

    /// <summary>Goes on in another of the person's capacities. A post that is not theirs today changes nothing.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="postId">The post to use from now on; null for the family view.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task SwitchAsync(Guid sessionId, Guid? postId, CancellationToken cancel)
    {
        await using var command = source.CreateCommand("""
            update session s set post_id = $2
            where s.id = $1 and ($2 is null or exists (
                select 1 from post where post.id = $2 and post.person_id = s.person_id
                  and post.starts_on <= $3 and coalesce(post.ends_on, 'infinity') >= $3))
            """);
        command.Parameters.AddWithValue(sessionId);
        command.Parameters.Add(new() { Value = postId ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.AddWithValue(clock.Today);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task RunAsync(string sql, object[] values, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values) { command.Parameters.AddWithValue(value); }

        await command.ExecuteNonQueryAsync(cancel);
    }

    private static byte[]? Hash(string handle)
    {
        Span<byte> bytes = stackalloc byte[32];
        return Convert.TryFromBase64String(handle, bytes, out var length) && length == 32 ? SHA256.HashData(bytes) : null;
    }
}
