using EhcHub.TestKit;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace EhcHub.Web.Tests.Access.Matrix;

/// <summary>What can be asked of a hub: every route with every method that it handles. Files that everybody gets are left aside.</summary>
internal static class Addresses
{
    private static readonly string[] Verbs = ["Post", "Put", "Delete", "Patch"];

    public static IReadOnlyList<(string Route, string Method)> Of(Hub hub) =>
        [.. hub.Endpoints.Where(endpoint => !IsFile(endpoint)).SelectMany(Asked).Distinct().Order()];

    public static bool IsFile(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static IEnumerable<(string Route, string Method)> Asked(RouteEndpoint endpoint)
    {
        var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page) { return OfPage(route, page); }

        return endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods.Count: > 0 } methods
            ? methods.HttpMethods.Select(method => (route, method))
            : [(route, "GET")];
    }

    /// <summary>A page is read, and posted to where its model has a handler: <c>OnPostAsync</c>, <c>OnPostAccountAsync</c>.</summary>
    private static IEnumerable<(string Route, string Method)> OfPage(string route, PageActionDescriptor page)
    {
        var model = typeof(Program).Assembly.GetType("EhcHub.Web" + page.RelativePath.Replace("/Index.cshtml", "/IndexModel", StringComparison.Ordinal).Replace('/', '.'), throwOnError: true)!;
        yield return (route, "GET");
        foreach (var method in model.GetMethods().Select(m => m.Name).Where(name => name.StartsWith("On", StringComparison.Ordinal)))
        {
            var verb = Verbs.FirstOrDefault(v => method.StartsWith("On" + v, StringComparison.Ordinal));
            if (verb is null) { continue; }

            var handler = method[("On" + verb).Length..].Replace("Async", "", StringComparison.Ordinal);
            yield return (handler.Length == 0 ? route : $"{route}?handler={handler}", verb.ToUpperInvariant());
        }
    }
}
