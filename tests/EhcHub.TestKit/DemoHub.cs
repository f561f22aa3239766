using EhcHub.Data.Embedded;
using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.Web.Settings;

namespace EhcHub.TestKit;

/// <summary>The hub as a newcomer has it: demo mode, with all the invented people and cases.</summary>
public sealed class DemoHub() : Hub(HubMode.Demo)
{
    /// <summary>How pages reach the database, for another process on the same one.</summary>
    public string ConnectionString() => ConnectionStringFor(DatabaseRole.App);

    /// <summary>One of the demo's own people, signed in through the demo's page with one click.</summary>
    /// <exception cref="InvalidOperationException">The demo has nobody in that role.</exception>
    public async Task<Visitor> SignInPersonaAsync(Role role)
    {
        var persona = Personas.All.First(p => p.Role == role);
        var visitor = Stranger();
        await visitor.Opens("/demo");
        await visitor.Posts(("persona", persona.Code));
        return visitor;
    }
}
