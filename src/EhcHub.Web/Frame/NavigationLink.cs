namespace EhcHub.Web.Frame;

/// <summary>One link of the service navigation.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads; a page whose policy lets this role in.</param>
public sealed record NavigationLink(string Text, string Href);
