using System.Globalization;
using EhcHub.Bench;

// Without arguments it measures; with them it is one of the processes that it starts for that.
return args switch
{
    [] => await Comparison.RunAsync(),
    ["bare", var url, var page] => await BarePage.ServeAsync(url, page),
    ["hand-written", var url, var page, var headers, var connection] => await HandWrittenPage.ServeAsync(url, page, headers, connection),
    ["load", var url, var cookie, var expected, var connections, var seconds] => await Load.RunAsync(url, cookie, expected, int.Parse(connections, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture)),
    _ => throw new ArgumentException("Run it without arguments."),
};
