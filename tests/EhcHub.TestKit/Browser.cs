using System.Net;

namespace EhcHub.TestKit;

/// <summary>What a browser does between a click and a page: keeps cookies, follows redirects, sends where it comes from.</summary>
internal sealed class Browser(HttpMessageInvoker http, Uri origin)
{
    private const int MostRedirects = 5;

    /// <summary>The cookies as a browser holds them: those marked Secure go to https only.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>The network address that it comes from; null for none, as within one process.</summary>
    public string? Network { get; init; }

    /// <summary>Where the hub stands.</summary>
    public Uri Origin => origin;

    /// <summary>Sends a request; the answer may be a redirect.</summary>
    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(origin, request.RequestUri!);
        request.Headers.TryAddWithoutValidation("Cookie", Cookies.GetCookieHeader(request.RequestUri));
        if (Network is not null) { request.Headers.Add(TestNetwork.Header, Network); }

        if (request.Method == HttpMethod.Post) { request.Headers.TryAddWithoutValidation("Origin", origin.GetLeftPart(UriPartial.Authority)); }

        using var response = await http.SendAsync(request, CancellationToken.None);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies) { Cookies.SetCookies(request.RequestUri, cookie); }
        }

        return await Answer.ReadAsync(request.RequestUri, response);
    }

    /// <summary>Sends a request and opens what its answer leads to.</summary>
    public async Task<Answer> FollowAsync(HttpRequestMessage request)
    {
        var answer = await SendAsync(request);
        for (var hop = 0; answer.LeadsTo is { } next; hop++)
        {
            if (hop == MostRedirects) { throw new InvalidOperationException($"The hub sends {request.RequestUri} round in circles."); }

            using var followed = new HttpRequestMessage(HttpMethod.Get, next);
            answer = await SendAsync(followed);
        }

        return answer;
    }
}
