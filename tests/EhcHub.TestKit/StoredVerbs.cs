using System.Runtime.CompilerServices;
using EhcHub.Data.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace EhcHub.TestKit;

/// <summary>Verbs that look at what lies in the database, as somebody would who has a copy of it, and at what is left over there.</summary>
public static class StoredVerbs
{
    /// <summary>The key ring as it is stored.</summary>
    public static Task<IReadOnlyList<string>> StoredKeys(this Hub hub) => hub.Reads("select xml from data_protection_key");

    /// <summary>The hash of somebody's password, by their address.</summary>
    public static async Task<byte[]> StoredPasswordOf(this Hub hub, string email) =>
        Convert.FromBase64String(Assert.Single(await hub.Reads("select password_hash from person where email = $1", email)));

    /// <summary>What is stored for somebody's second factor, in clear or not.</summary>
    public static Task<IReadOnlyList<string>> StoredForTheSecondFactorOf(this Hub hub, Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return hub.Reads("select value from person_token where user_id = $1", account.Id);
    }

    /// <summary>How many sessions there are, and how many failed tries.</summary>
    public static async Task<(int Sessions, int Tries)> HasLeftOver(this Hub hub) =>
        ((await hub.Reads("select id::text from session")).Count, (await hub.Reads("select id::text from failed_try")).Count);

    /// <summary>Deletes what is left over, as if the database's clock showed that time in London; returns how many rows.</summary>
    public static Task<int> Tidies(this Hub hub, string londonTime, int batch)
    {
        ArgumentNullException.ThrowIfNull(hub);
        return hub.Services.GetRequiredService<Leftovers>().TidyAsync(TestClock.Parse(londonTime), batch, CancellationToken.None);
    }

    /// <summary>The time by the database's own clock.</summary>
    public static Task<DateTimeOffset> DatabaseTime(this Hub hub)
    {
        ArgumentNullException.ThrowIfNull(hub);
        return hub.Services.GetRequiredService<Leftovers>().NowAsync(CancellationToken.None);
    }

    /// <summary>Begins to count for this test how often a password is checked against a hash.</summary>
    public static StrongBox<int> CountsPasswordChecks(this Hub _) => CountingPasswords.Begin();

    private static async Task<IReadOnlyList<string>> Reads(this Hub hub, string query, params object[] values)
    {
        ArgumentNullException.ThrowIfNull(hub);
        await using var command = hub.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(query);
        foreach (var value in values) { command.Parameters.AddWithValue(value); }

        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync()) { found.Add(reader.GetString(0)); }

        return found;
    }
}
