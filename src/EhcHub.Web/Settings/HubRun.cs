namespace EhcHub.Web.Settings;

/// <summary>What is fixed for as long as this process runs.</summary>
/// <param name="Mode">Demo or server.</param>
public sealed record HubRun(HubMode Mode)
{
    /// <summary>Whether the people are invented and one click signs in.</summary>
    public bool IsDemo => Mode == HubMode.Demo;
}
