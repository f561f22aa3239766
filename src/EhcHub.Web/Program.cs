using EhcHub.Web.Commands;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);

/// <summary>Where the hub starts.</summary>
public sealed partial class Program;
