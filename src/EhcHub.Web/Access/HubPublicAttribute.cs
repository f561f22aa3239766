using Microsoft.AspNetCore.Authorization;

namespace EhcHub.Web.Access;

/// <summary>Opens a page or endpoint to everybody, and says why that shows nothing of a case.</summary>
/// <param name="reason">Why, in one sentence.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HubPublicAttribute(string reason) : Attribute, IAllowAnonymous
{
    /// <summary>Why everybody may come here.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether it does not even ask who is there: nothing of a person is read for it, and a browser may keep the answer.</summary>
    public bool SameForEverybody { get; init; }
}
