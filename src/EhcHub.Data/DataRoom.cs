using EhcHub.Data.Keys;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Data.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace EhcHub.Data;

/// <summary>Opens this room to the others.</summary>
public static class DataRoom
{
    /// <summary>Adds the database, the clock and what reads and writes through them.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="connectionString">The application role's connection, never the owner's.</param>
    public static IServiceCollection AddDataRoom(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<UkClock>();
        services.AddSingleton(_ => DataSource(connectionString));
        services.AddDbContextPool<EhcHubDb>((provider, options) => options.UseHub(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton<SessionStore>();
        services.AddSingleton<Devices>();
        services.AddSingleton<Leftovers>();
        services.AddSingleton<Tries>();
        services.AddSingleton<KeyRing>();
        return services;
    }

    /// <summary>
    /// One pool of connections with prepared statements. Whatever the settings say, state is reset between two users of a connection
    /// (RLS-2), and no value of a row gets into a fault's words (LOG-2).
    /// </summary>
    public static NpgsqlDataSource DataSource(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            NoResetOnClose = false,
            Multiplexing = false,
            IncludeErrorDetail = false,
            LogParameters = false,
            PersistSecurityInfo = false,
        };
        if (settings.MaxAutoPrepare == 0) { settings.MaxAutoPrepare = 50; }

        settings.ApplicationName ??= "ehc-hub";
        return NpgsqlDataSource.Create(settings);
    }

    internal static DbContextOptionsBuilder UseHub(this DbContextOptionsBuilder options, NpgsqlDataSource source) =>
        options.UseNpgsql(source, npgsql => npgsql.MigrationsHistoryTable("schema_history"));

    /// <summary>The context's options for code that runs without the web: the schema, the design tools.</summary>
    internal static DbContextOptions<EhcHubDb> StandaloneOptions(NpgsqlDataSource source)
    {
        var services = new ServiceCollection();
        services.AddHubIdentityStores();
        var options = new DbContextOptionsBuilder<EhcHubDb>();
        options.UseHub(source).UseApplicationServiceProvider(services.BuildServiceProvider());
        return options.Options;
    }

    /// <summary>Passkeys need the third version of Identity's tables, at run time and when a migration is made.</summary>
    internal static IdentityBuilder AddHubIdentityStores(this IServiceCollection services) =>
        services.AddIdentityCore<Person>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .AddEntityFrameworkStores<EhcHubDb>();

    /// <summary>Adds the people of the hub, how they are invited and how their sign-ins are checked.</summary>
    public static IdentityBuilder AddPeople(this IServiceCollection services)
    {
        services.AddScoped<Invitations>();
        services.AddScoped<SecondFactor>();
        services.AddSingleton<SecondFactorSeal>();
        services.Configure<IdentityOptions>(PasswordRules.Apply);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRules.Iterations);
        var people = services.AddHubIdentityStores();
        services.RemoveAll<IPasswordValidator<Person>>(); // Identity's own speaks first, and in its own words
        return people.AddPasswordValidator<PasswordRules>();
    }
}
