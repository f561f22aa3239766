using EhcHub.Web.Errors;
using EhcHub.Web.Logging;
using Microsoft.Extensions.Primitives;

namespace EhcHub.Web.Headers;

/// <summary>
/// Refuses a request that was sent to a host name which is not the hub's (WEB-7). It stands behind the headers and inside the error
/// pages, so that its refusal looks like every other; the framework's own filter stands before everything and would not.
/// </summary>
internal sealed class OwnNamesOnly(RequestDelegate next, OwnNames names, SecurityLog log)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (ErrorPages.IsReExecuting(context) || names.Has(context.Request.Host)) { return next(context); }

        log.HostRefused();
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}

/// <summary>The host names that the hub answers to.</summary>
internal sealed class OwnNames
{
    private readonly StringSegment[] _names;

    private OwnNames(StringSegment[] names) => _names = names;

    /// <summary>From the framework's setting: names without ports and <c>;</c> between them, <c>*.</c> in front for every name below.</summary>
    /// <param name="allowedHosts">The setting; null, empty or <c>*</c> for every name there is.</param>
    public static OwnNames From(string? allowedHosts)
    {
        var names = (allowedHosts ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(names.Contains("*") ? [] : [.. names.Select(name => new StringSegment(new HostString(name).ToUriComponent()))]);
    }

    /// <summary>Whether that is one of them, whatever its port.</summary>
    public bool Has(HostString host) => _names.Length == 0 || (host.HasValue && HostString.MatchesAny(host.Value, _names));
}
