using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EhcHub.Web.Addresses;

/// <summary>A folder's page answers at the folder alone; the framework would have it at <c>/home/index</c> too.</summary>
internal sealed class OneAddressPerPage : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var second in model.Selectors.Where(s => s.AttributeRouteModel is { SuppressLinkGeneration: true }).ToList())
        {
            model.Selectors.Remove(second);
        }
    }
}
