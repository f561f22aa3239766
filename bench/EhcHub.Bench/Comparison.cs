using System.Globalization;

namespace EhcHub.Bench;

/// <summary>
/// The signed-in home page beside (a) a bare page of the same size and (b) the same work written by hand, in one run, on
/// one database, on one machine. The ratios are what to look at: the figures move with the machine.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 3, SecondsEach = 5, WarmUpSeconds = 4;
    private static readonly int[] Connections = [1, 16];
    private static readonly string[] Targets = ["(a) bare page", "(b) hand-written", "(c) the hub"];

    public static async Task<int> RunAsync()
    {
        Console.WriteLine("Publishing the hub");
        var published = await Checkout.PublishAsync();

        Console.WriteLine("Making a database with 5,000 people");
        await using var database = await BenchDatabase.MakeAsync();

        await using var hub = await ServerProcess.StartAsync("dotnet", [Path.Combine(published, "EhcHub.Web.dll")], BenchDatabase.HubSettings(database.App));
        var page = Path.Combine(Path.GetTempPath(), $"ehc-hub-bench-{Environment.ProcessId}.html");
        var headers = Path.ChangeExtension(page, ".headers");
        var fetched = await hub.FetchAsync("/queue", database.Cookie);
        await File.WriteAllTextAsync(page, fetched.Html);
        await File.WriteAllLinesAsync(headers, fetched.Headers);
        await using var bare = await ServerProcess.StartSelfAsync("bare", page);
        await using var handWritten = await ServerProcess.StartSelfAsync("hand-written", page, headers, database.App);
        var addresses = new[] { bare.Address, handWritten.Address, hub.Address + "/queue" };

        var statements = await database.StatementsPerRequestAsync(() => hub.FetchAsync("/queue", database.Cookie));
        var size = new FileInfo(page).Length;
        Report.Begin(size, statements);
        foreach (var connections in Connections)
        {
            var rows = await MeasureAsync(addresses, database, connections);
            Report.Rows(connections, [.. Targets.Zip(rows)]);
        }

        File.Delete(page);
        File.Delete(headers);
        return 0;
    }

    /// <summary>Each in turn, several times over, so that a busy moment of the machine falls on all of them.</summary>
    private static async Task<IReadOnlyList<Measure>> MeasureAsync(string[] addresses, BenchDatabase database, int connections)
    {
        var rounds = addresses.Select(_ => new List<Measure>()).ToList();
        foreach (var address in addresses) { await RunLoadAsync(address, database, connections, WarmUpSeconds); }

        for (var round = 0; round < Rounds; round++)
        {
            for (var target = 0; target < addresses.Length; target++)
            {
                rounds[target].Add(await RunLoadAsync(addresses[target], database, connections, SecondsEach));
            }
        }

        return [.. rounds.Select(Measure.MiddleOf)];
    }

    private static async Task<Measure> RunLoadAsync(string address, BenchDatabase database, int connections, int seconds)
    {
        string[] arguments = ["load", address, database.Cookie, BenchDatabase.PersonName, connections.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture)];
        return Measure.Parse(await ServerProcess.RunSelfAsync(arguments));
    }
}
