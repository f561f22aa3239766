using EhcHub.Data;
using EhcHub.Data.People;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using EhcHub.Web.Startup;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Web.Commands;

/// <summary><c>admin invite --email a@b.example [--authority 123]</c>: how a new hub gets its first administrator.</summary>
internal static class InviteAdministratorCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (Read(args) is not var (email, code))
        {
            error.WriteLine("'admin invite' takes --email and an address, and may take --authority and the three digits of a council.");
            return 2;
        }

        await using var session = await CommandSession.OpenAsync(output, cancel);
        if (session.Database.IsPrivate) { await session.Database.MigrateAsync(new ConsoleProgress(output), cancel); }

        var address = session.Address;
        await using var services = session.Services();
        await using var scope = services.CreateAsyncScope();
        var council = code is null ? null : await CouncilAsync(scope.ServiceProvider.GetRequiredService<EhcHubDb>(), code, cancel);
        if (code is not null && council is null)
        {
            error.WriteLine($"No council here has the code {code}.");
            return 1;
        }

        try
        {
            var role = council is null ? Role.PlatformAdministrator : Role.Administrator;
            var token = await scope.ServiceProvider.GetRequiredService<Invitations>()
                .CreateAsync(email, role, council, invitedById: null, cancel);
            output.WriteLine($"Give this address to {email}. It works once, within {Invitations.ValidFor.Days} days:");
            output.WriteLine($"{address}/invitation/{token}");
            return 0;
        }
        catch (ArgumentException fault) when (fault.ParamName == "email")
        {
            error.WriteLine($"'{email}' is not an e-mail address.");
            return 2;
        }
    }

    private static (string Email, string? Code)? Read(IReadOnlyList<string> args) => args switch
    {
        ["--email", var email] => (email, null),
        ["--email", var email, "--authority", var code] => (email, code),
        ["--authority", var code, "--email", var email] => (email, code),
        _ => null,
    };

    private static Task<Guid?> CouncilAsync(EhcHubDb db, string code, CancellationToken cancel) =>
        db.Organisations
            .Where(o => o.Kind == OrganisationKind.Council && db.Authorities.Any(a => a.Id == o.AuthorityId && a.Code == code))
            .Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancel);
}
