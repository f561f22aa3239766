using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Queue;

/// <summary>The council's work queue.</summary>
[HubPolicy(Policies.WorkQueue)]
public sealed class IndexModel : PageModel;
