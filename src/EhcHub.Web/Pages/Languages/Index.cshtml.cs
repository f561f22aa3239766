using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Languages;

/// <summary>How to get something in another language or format.</summary>
[HubPublic("Says which languages and formats there are: the same for everybody.")]
public sealed class IndexModel : PageModel;
