using System.Data;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EhcHub.Web.Tests.Errors;

/// <summary>Addresses for a test's own hub that fail in every way: <c>/throws/fault</c>, <c>/throws/query</c>, ….</summary>
internal static class Faults
{
    /// <summary>Stands in every message, and must not leave the hub.</summary>
    public const string Secret = "hidden-detail";

    private static readonly Dictionary<string, Func<Exception>> Thrown = new()
    {
        ["fault"] = () => new InvalidOperationException(Secret),
        ["null"] = () => new ArgumentNullException(Secret),
        ["file"] = () => new FileNotFoundException(Secret, $"/srv/{Secret}"),
        ["key"] = () => new KeyNotFoundException(Secret),
        ["data"] = () => new DataException(Secret),
        ["query"] = () => new PostgresException($"relation \"{Secret}\" does not exist", "ERROR", "ERROR", "42P01"),
        ["stopping"] = () => new PostgresException(Secret, "FATAL", "FATAL", "57P01"),
        ["unreachable"] = () => new NpgsqlException(Secret, new IOException(Secret)),
        ["wrapped"] = () => new InvalidOperationException(Secret, new NpgsqlException(Secret, new TimeoutException(Secret))),
        ["timeout"] = () => new TimeoutException(Secret),
        ["conflict"] = () => new DbUpdateConcurrencyException(Secret),
        ["large"] = () => new BadHttpRequestException(Secret, 413),
    };

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var (name, fault) in Thrown)
        {
            app.MapGet($"/throws/{name}", IResult () => throw fault()).WithMetadata(new HubPublicAttribute("A fault for a test.") { SameForEverybody = true });
        }
    }
}
