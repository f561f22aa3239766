using EhcHub.Web;
using EhcHub.Web.Settings;

var builder = WebApplication.CreateBuilder(args);
builder.AddHub(
    HubSettings.ModeOf(builder.Configuration, builder.Environment),
    builder.Configuration.GetConnectionString("Hub") ?? throw new InvalidOperationException("ConnectionStrings:Hub is not set."));
var app = builder.Build();
app.UseHub();
app.Run();

/// <summary>Where the hub starts.</summary>
public sealed partial class Program;
