using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Accessibility;

/// <summary>The accessibility statement, from the results of the tests.</summary>
[HubPublic("Says how accessible the hub is: the same for everybody.")]
public sealed class IndexModel : PageModel;
