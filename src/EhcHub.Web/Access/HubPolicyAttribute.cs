using Microsoft.AspNetCore.Authorization;

namespace EhcHub.Web.Access;

/// <summary>Names the one policy, from the table in <see cref="Domain.Access.Policies"/>, under which a page or endpoint may be used.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HubPolicyAttribute(string policy) : AuthorizeAttribute(policy);
