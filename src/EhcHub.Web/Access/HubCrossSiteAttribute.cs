namespace EhcHub.Web.Access;

/// <summary>Lets another site's page send here what changes something, and says why that is safe (WEB-4).</summary>
/// <param name="reason">Why, in one sentence.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HubCrossSiteAttribute(string reason) : Attribute
{
    /// <summary>Why.</summary>
    public string Reason { get; } = reason;
}
