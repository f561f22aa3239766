using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Home;

/// <summary>A family's home: where things are, and what to do now.</summary>
[HubPolicy(Policies.FamilyHome)]
public sealed class IndexModel : PageModel;
