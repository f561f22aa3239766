using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Privacy;

/// <summary>What the hub holds about people, why, and their rights.</summary>
[HubPublic("Says what the hub does with information: the same for everybody.")]
public sealed class IndexModel : PageModel;
