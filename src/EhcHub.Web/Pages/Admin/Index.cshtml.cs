using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Admin;

/// <summary>Organisations that use the hub.</summary>
[HubPolicy(Policies.Administer)]
public sealed class IndexModel : PageModel;
