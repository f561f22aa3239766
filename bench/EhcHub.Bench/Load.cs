using System.Diagnostics;
using System.Text;

namespace EhcHub.Bench;

/// <summary>Asks for one address over and over, each connection as soon as it has its answer. Bounded in time and in number.</summary>
internal static class Load
{
    private const int MostRequests = 2_000_000;

    /// <summary>Prints one <see cref="Measure"/>.</summary>
    /// <param name="url">What to ask for, on this machine.</param>
    /// <param name="cookie">Sent with each request.</param>
    /// <param name="expected">What the first answer of each connection must contain, so that no error page is measured.</param>
    /// <param name="connections">How many at once.</param>
    /// <param name="seconds">For how long.</param>
    public static async Task<int> RunAsync(string url, string cookie, string expected, int connections, int seconds)
    {
        if (!new Uri(url).IsLoopback) { throw new ArgumentException("Only this machine is measured.", nameof(url)); }

        var start = Stopwatch.GetTimestamp();
        var end = start + (Stopwatch.Frequency * seconds);
        var workers = Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(url, cookie, expected, end, MostRequests / connections)));
        var took = (await Task.WhenAll(workers)).SelectMany(ticks => ticks).Order().ToList();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(new Measure(took.Count / elapsed, Milliseconds(took[took.Count / 2]), Milliseconds(took[took.Count * 95 / 100])));
        return 0;
    }

    private static async Task<List<long>> AskAsync(string url, string cookie, string expected, long end, int most)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 1 });
        var (took, body) = (new List<long>(), new byte[256 * 1024]);
        while (took.Count < most && Stopwatch.GetTimestamp() is var begun && begun < end)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
            request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
            using var response = await http.SendAsync(request, CancellationToken.None);
            using var content = await response.Content.ReadAsStreamAsync();
            var length = await content.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false);
            took.Add(Stopwatch.GetTimestamp() - begun);
            // Like a browser: the cookies that the first page gives come back with the next request.
            if (took.Count == 1 && response.Headers.TryGetValues("Set-Cookie", out var given))
            {
                cookie = string.Join("; ", given.Select(one => one.Split(';')[0]).Prepend(cookie));
            }

            if ((int)response.StatusCode != 200) { throw new InvalidOperationException($"{url} answered {(int)response.StatusCode}."); }

            if (took.Count == 1 && !Encoding.UTF8.GetString(body, 0, length).Contains(expected, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{url} is not the page of '{expected}'.");
            }
        }

        return took;
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}
