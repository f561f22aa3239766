using EhcHub.Data;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Web.Pages.Admin;

/// <summary>The organisations that an administrator looks after: their own authority's, or all for the platform's.</summary>
[HubPolicy(Policies.Administer)]
public sealed class IndexModel(EhcHubDb db) : PageModel
{
    private const int RowsOnAPage = 25;

    /// <summary>Which page of the list, from 1. Anything else is taken as the nearest page there is.</summary>
    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    /// <summary>How many pages there are; 1 for an empty list.</summary>
    public int Pages { get; private set; }

    /// <summary>How many organisations there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>The organisations of this page, by name.</summary>
    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

    /// <summary>Reads one page of the list.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var acting = HttpContext.Viewer()!.Acting!;
        var visible = acting.Role == Role.PlatformAdministrator
            ? db.Organisations
            : db.Organisations.Where(o => o.AuthorityId != null && o.AuthorityId == acting.AuthorityId);

        Total = await visible.CountAsync(cancel);
        Pages = Math.Max(1, (Total + RowsOnAPage - 1) / RowsOnAPage);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Organisations = await visible
            .OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Skip((PageNumber - 1) * RowsOnAPage).Take(RowsOnAPage)
            .Select(o => new OrganisationRow(o.Name, o.Kind, db.Posts.Count(p => p.OrganisationId == o.Id)))
            .ToListAsync(cancel);
    }

    /// <summary>One organisation in the list.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Posts">How many posts it has, past ones included.</param>
    public sealed record OrganisationRow(string Name, OrganisationKind Kind, int Posts);
}
