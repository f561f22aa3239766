using EhcHub.Web.Commands.Clock;

namespace EhcHub.Web.Commands;

/// <summary>Every sub-command, in the order in which <c>--help</c> lists them. A new one is a new line.</summary>
internal static class CommandTable
{
    public static readonly IReadOnlyList<HubCommand> All =
    [
        new("migrate", "brings the database's tables up to date, as their owner", MigrateCommand.RunAsync),
        new("check", "looks for what must not be in the database, and says so", CheckCommand.RunAsync),
        new("clock verify", "recomputes the expected dates in a file and prints those that differ", ClockVerify.RunAsync),
        new("clock explain", "prints the timeline of a process from the facts given, with sources", ClockExplain.RunAsync),
        new("demo", "makes the demo's invented people; 'demo reset' throws everything away first", DemoCommand.RunAsync),
        new("admin invite", "--email ADDRESS [--authority CODE]: prints a single-use invitation for an administrator", InviteAdministratorCommand.RunAsync),
    ];
}
