namespace EhcHub.Web.Health;

/// <summary>Marks an address that a load balancer asks every few seconds.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class ProbeAttribute : Attribute;
