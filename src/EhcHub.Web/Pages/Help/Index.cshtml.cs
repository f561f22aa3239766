using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Help;

/// <summary>Help and common questions, before and after signing in.</summary>
[HubPublic("General help: the same for everybody.")]
public sealed class IndexModel : PageModel;
