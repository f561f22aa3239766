using EhcHub.Data.Embedded;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Startup;

/// <summary>Which faults of a start are the reader's to put right, and in what words.</summary>
internal static class Refusal
{
    /// <summary>The sentence to print in place of a stack trace; null for a fault in the program, which keeps its own.</summary>
    public static string? Of(Exception fault) => fault switch
    {
        StartRefusedException or EmbeddedPostgresException => fault.Message,
        OptionsValidationException invalid => $"The settings are not right: {string.Join(' ', invalid.Failures)} They are listed in docs/settings.md.",
        IOException { InnerException: AddressInUseException } => PortCheck.Taken,
        _ => null,
    };
}
