using EhcHub.Domain.Access;

namespace EhcHub.Web.Frame;

/// <summary>The service navigation and the home page of each role. Only pages that exist are in it.</summary>
public static class Navigation
{
    private static readonly NavigationLink Help = new("Help", "/help");

    /// <summary>The links for that role, at most five, the home page first.</summary>
    public static IReadOnlyList<NavigationLink> For(Role role) => role switch
    {
        Role.Parent => [new("Home", "/home"), Help],
        Role.YoungPerson => [new("My plan", "/home"), Help],
        Role.Senco => [new("Reviews", "/school"), Help],
        Role.AdviceGiver or Role.SocialWorker or Role.DesignatedOfficer => [new("Requests", "/advice"), Help],
        Role.Coordinator => [new("Work", "/queue"), Help],
        Role.Manager => [new("Work (team)", "/queue"), Help],
        Role.Administrator or Role.PlatformAdministrator => [new("Organisations", "/admin"), Help],
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>The first page of that role.</summary>
    public static string HomeOf(Role role) => For(role)[0].Href;
}
