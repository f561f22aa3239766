namespace EhcHub.Web.Startup;

/// <summary>Prints each step as it begins, in order. <see cref="Progress{T}"/> would print them from other threads, in any order.</summary>
internal sealed class ConsoleProgress(TextWriter output) : IProgress<string>
{
    public void Report(string value) => output.WriteLine(value + " …");
}
