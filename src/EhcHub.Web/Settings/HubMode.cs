namespace EhcHub.Web.Settings;

/// <summary>How the hub runs.</summary>
public enum HubMode
{
    /// <summary>On a developer's own machine with invented people, nothing configured and nothing real.</summary>
    Demo,

    /// <summary>For real people: refuses to start with anything that belongs to the demo.</summary>
    Server,
}
