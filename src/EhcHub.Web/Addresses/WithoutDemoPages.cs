using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EhcHub.Web.Addresses;

/// <summary>Outside demo mode the demo's pages have no address: they do not exist.</summary>
internal sealed class WithoutDemoPages : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (model.ViewEnginePath.StartsWith("/Demo/", StringComparison.Ordinal)) { model.Selectors.Clear(); }
    }
}
