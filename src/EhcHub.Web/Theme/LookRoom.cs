using System.Text.Encodings.Web;
using System.Text.Unicode;
using EhcHub.Web.Frame;
using EhcHub.Web.Settings;
using EhcHub.Web.TagHelpers.Fields;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace EhcHub.Web.Theme;

/// <summary>Adds the look: the theme, dates in three boxes, and the one line that says what was just done.</summary>
internal static class LookRoom
{
    public static void AddHubLook(this IServiceCollection services, HubMode mode)
    {
        services.AddOptions<HubTheme>().BindConfiguration("Hub:Theme").ValidateDataAnnotations()
            .Validate(Contrast.IsEnough, "Hub:Theme: OnBrand on Brand must be 4.5:1 or more, and Brand on white 3:1 or more.")
            .ValidateOnStart();
        if (mode == HubMode.Demo)
        {
            services.PostConfigure<HubTheme>(InventedContacts.FillIn);
        }

        services.Configure<MvcOptions>(mvc => mvc.ModelBinderProviders.Insert(0, new DatePartsBinderProvider()));
        // Dashes, accents and other scripts are written as they are: shorter pages, and what is dangerous is encoded all the same.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = mode == HubMode.Server ? $"__Host-{DoneExtensions.Cookie}" : DoneExtensions.Cookie;
            options.Cookie.SecurePolicy = mode == HubMode.Server ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            options.Cookie.IsEssential = true;
        });
    }
}
