using System.Collections.Concurrent;
using EhcHub.Data;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace EhcHub.TestKit;

/// <summary>An invented council of one test, with the bodies in its area. Made when somebody first works there.</summary>
public sealed class Council
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static int _councils;
    private static int _schools;

    private readonly IServiceProvider _services;
    private readonly Lazy<Task<Guid>> _authority;
    private readonly ConcurrentDictionary<OrganisationKind, Lazy<Task<Guid>>> _organisations = new();

    internal Council(IServiceProvider services, string name)
    {
        (_services, Name) = (services, name);
        _authority = new(MakeAuthorityAsync);
    }

    /// <summary>What it is called; other tests have councils of the same name.</summary>
    public string Name { get; }

    /// <summary>The organisation here that somebody in that role works for: always the same one.</summary>
    internal Task<Guid> WorkplaceOfAsync(Role role)
    {
        var kind = role switch
        {
            Role.Senco => OrganisationKind.School,
            Role.AdviceGiver or Role.DesignatedOfficer => OrganisationKind.HealthTrust,
            Role.SocialWorker => OrganisationKind.Service,
            _ => OrganisationKind.Council,
        };
        return _organisations.GetOrAdd(kind, made => new(() => MakeOrganisationAsync(made))).Value;
    }

    private async Task<Guid> MakeAuthorityAsync()
    {
        var authority = new Authority { Id = Guid.NewGuid(), Name = Name, Code = NextCode() };
        await SaveAsync(authority);
        return authority.Id;
    }

    private async Task<Guid> MakeOrganisationAsync(OrganisationKind kind)
    {
        var organisation = new Organisation
        {
            Id = Guid.NewGuid(),
            Name = kind == OrganisationKind.Council ? Name : $"{Name}: {kind}",
            Kind = kind,
            AuthorityId = await _authority.Value,
            Urn = kind == OrganisationKind.School ? $"{100_000 + Interlocked.Increment(ref _schools)}" : null,
        };
        await SaveAsync(organisation);
        return organisation.Id;
    }

    private async Task SaveAsync(object entity)
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EhcHubDb>();
        db.Add(entity);
        await db.SaveChangesAsync();
    }

    /// <summary>Three places that no other council of this run has. They begin with a letter; real ones are three digits.</summary>
    private static string NextCode()
    {
        var number = Interlocked.Increment(ref _councils);
        return new([Digits[10 + (number / 1296 % 26)], Digits[number / 36 % 36], Digits[number % 36]]);
    }
}
