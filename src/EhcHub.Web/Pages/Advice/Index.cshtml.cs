using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Advice;

/// <summary>The requests for advice that came to this person's team.</summary>
[HubPolicy(Policies.AdviceHome)]
public sealed class IndexModel : PageModel;
