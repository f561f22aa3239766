using EhcHub.Data;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Web.Pages.Admin;

/// <summary>The organisations that an administrator looks after: their own authority's, or all for the platform's.</summary>
[HubPolicy(Policies.Administer)]
public sealed class IndexModel(EhcHubDb db, UkClock clock) : PageModel
{
    private const int RowsOnAPage = 25;

    /// <summary>Which page of the list, from 1. Anything else is taken as the nearest page there is.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>How many pages there are; 1 for an empty list.</summary>
    public int Pages { get; private set; }

    /// <summary>Which rows these are, in words: "Showing 1 to 25 of 46 organisations".</summary>
    public string Showing { get; private set; } = "";

    /// <summary>How many organisations there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>The organisations of this page, by name.</summary>
    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

    /// <summary>Reads one page of the list.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (acting, today) = (HttpContext.Viewer()!.Acting!, clock.Today);
        var visible = acting.Role == Role.PlatformAdministrator
            ? db.Organisations
            : db.Organisations.Where(o => o.AuthorityId != null && o.AuthorityId == acting.AuthorityId);

        Total = await visible.CountAsync(cancel);
        Pages = Math.Max(1, (Total + RowsOnAPage - 1) / RowsOnAPage);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Organisations = await visible
            .OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Skip((PageNumber - 1) * RowsOnAPage).Take(RowsOnAPage)
            .Select(o => new OrganisationRow(o.Name, o.Kind, db.Posts.Count(p => p.OrganisationId == o.Id && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))))
            .ToListAsync(cancel);
        var first = ((PageNumber - 1) * RowsOnAPage) + 1;
        Showing = Total == 1 ? "1 organisation" : $"Showing {first} to {first + Organisations.Count - 1} of {Total} organisations";
    }

    /// <summary>One organisation in the list.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Posts">How many people hold a post there today.</param>
    public sealed record OrganisationRow(string Name, OrganisationKind Kind, int Posts);
}
