using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace EhcHub.Bench;

/// <summary>
/// (b) The same work by hand: the session looked up by the hash of its handle with its person and posts in one prepared
/// statement, a form token, a nonce, every header that the hub sends, the page from a string builder.
/// </summary>
internal static class HandWrittenPage
{
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

    /// <param name="url">Where to answer.</param>
    /// <param name="page">A file with the page as the hub wrote it.</param>
    /// <param name="headers">A file with the headers as the hub sent them, one a line.</param>
    /// <param name="connection">The database.</param>
    public static async Task<int> ServeAsync(string url, string page, string headers, string connection)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls(url);
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "bench-form";
            options.SuppressXFrameOptionsHeader = true; // as in the hub, whose policy says it
        });
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 50 });
        await using var app = builder.Build();
        var template = PageTemplate.Of(await File.ReadAllTextAsync(page), await File.ReadAllLinesAsync(headers));
        app.MapGet("/", (HttpContext context, IAntiforgery antiforgery) => AnswerAsync(context, antiforgery, source, template));
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, IAntiforgery antiforgery, NpgsqlDataSource source, PageTemplate template)
    {
        if (await NameOfAsync(context, source) is not { } name)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var token = antiforgery.GetAndStoreTokens(context).RequestToken!;
        var nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
        template.WriteHeaders(context.Response.Headers, nonce);
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(template.Write(HtmlEncoder.Default.Encode(name), token, nonce)));
    }

    private static async Task<string?> NameOfAsync(HttpContext context, NpgsqlDataSource source)
    {
        var handle = new byte[32];
        if (context.Request.Cookies[BenchDatabase.CookieName] is not { } cookie || !Convert.TryFromBase64String(cookie, handle, out _)) { return null; }

        var now = TimeProvider.System.GetUtcNow();
        await using var command = source.CreateCommand(Find);
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = SHA256.HashData(handle) });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = DateOnly.FromDateTime(now.UtcDateTime) });
        await using var reader = await command.ExecuteReaderAsync();
        string? name = null;
        while (await reader.ReadAsync()) { name = reader.GetString(2); }

        return name;
    }
}
