using EhcHub.Data.Mapping;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Domain.Organisations;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Data;

/// <summary>The hub's database. One save is one transaction.</summary>
public sealed class EhcHubDb(DbContextOptions<EhcHubDb> options) : IdentityUserContext<Person, Guid>(options)
{
    /// <summary>Councils.</summary>
    public DbSet<Authority> Authorities => Set<Authority>();

    /// <summary>Bodies that people work for.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Who works where as what.</summary>
    public DbSet<Post> Posts => Set<Post>();

    /// <summary>Signed-in browsers.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>People asked to join.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Codes that stand in for a lost authenticator app.</summary>
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
        configurationBuilder.Properties<Enum>().HaveMaxLength(40);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(EhcHubDb).Assembly);
    }
}
