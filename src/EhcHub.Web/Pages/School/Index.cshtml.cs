using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.School;

/// <summary>A school's home: this term's reviews.</summary>
[HubPolicy(Policies.SchoolHome)]
public sealed class IndexModel : PageModel;
