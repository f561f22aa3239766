using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Data.People;

/// <summary>Asks people to join, and lets them in once (AUTH-8).</summary>
public sealed class Invitations(EhcHubDb db, UserManager<Person> people, UkClock clock)
{
    /// <summary>How long an invitation can be used.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    /// <summary>Makes an invitation and returns its token, which is kept nowhere else. An earlier unused one for the same address and place ends.</summary>
    /// <param name="email">Whom to invite.</param>
    /// <param name="role">The role it gives.</param>
    /// <param name="organisationId">Where; null for families and for platform administrators.</param>
    /// <param name="invitedById">Who asks; null at the server's command line.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>43 characters that can stand in an address: <c>/invitation/{token}</c>.</returns>
    /// <exception cref="ArgumentException">The address is none, or the role and the organisation do not go together.</exception>
    public async Task<string> CreateAsync(string email, Role role, Guid? organisationId, Guid? invitedById, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(email);
        var address = email.Trim().ToLowerInvariant();
        if (address.Length > 256 || !new EmailAddressAttribute().IsValid(address))
        {
            throw new ArgumentException("Enter an e-mail address in the correct format, like name@example.com", nameof(email));
        }

        if (organisationId is null != (role.IsFamily() || role == Role.PlatformAdministrator))
        {
            throw new ArgumentException("Families and platform administrators are invited without an organisation, everybody else to one.", nameof(organisationId));
        }

        await db.Invitations
            .Where(i => i.Email == address && i.Role == role && i.OrganisationId == organisationId && i.UsedAt == null && i.EndsAt > clock.Now)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.EndsAt, clock.Now), cancel);
        var token = RandomNumberGenerator.GetBytes(32);
        db.Add(new Invitation
        {
            Id = Guid.NewGuid(),
            TokenHash = SHA256.HashData(token),
            Email = address,
            Role = role,
            OrganisationId = organisationId,
            InvitedById = invitedById,
            CreatedAt = clock.Now,
            EndsAt = clock.Now + ValidFor,
        });
        await db.SaveChangesAsync(cancel);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The invitation behind a token while it can be used; null otherwise. Looking changes nothing.</summary>
    public async Task<Invitation?> FindAsync(string token, CancellationToken cancel)
    {
        if (Hash(token) is not { } hash) { return null; }

        var now = clock.Now;
        return await db.Invitations.AsNoTracking()
            .SingleOrDefaultAsync(i => i.TokenHash == hash && i.UsedAt == null && i.EndsAt > now, cancel);
    }

    /// <summary>Whether the address it was sent to has an account already, whose holder must sign in to accept.</summary>
    public async Task<bool> HasAccountAsync(Invitation invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return await people.FindByEmailAsync(invitation.Email) is not null;
    }

    /// <summary>Makes the account that was offered, with its password and its role. Of two at once, one gets <see cref="Acceptance.Gone"/>.</summary>
    public async Task<Acceptance> AcceptAsync(string token, string displayName, string password, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } invitation) { return new Acceptance.Gone(); }

        if (await HasAccountAsync(invitation)) { return new Acceptance.HasAccount(); }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await UseUpAsync(invitation, cancel)) { return new Acceptance.Gone(); }

        var person = new Person
        {
            Id = Guid.NewGuid(),
            UserName = invitation.Email,
            Email = invitation.Email,
            EmailConfirmed = true, // the token was sent there and nowhere else
            DisplayName = displayName,
        };
        var made = await people.CreateAsync(person, password);
        if (!made.Succeeded) { return new Acceptance.Refused([.. made.Errors.Select(e => e.Description)]); }

        await GiveAsync(invitation, person, cancel);
        await transaction.CommitAsync(cancel);
        return new Acceptance.Accepted(person);
    }

    /// <summary>Gives somebody who has an account already what they were invited to. An invitation sent to another address is <see cref="Acceptance.Gone"/>.</summary>
    public async Task<Acceptance> AcceptAsync(string token, Guid personId, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } invitation
            || await people.FindByEmailAsync(invitation.Email) is not { } person || person.Id != personId)
        {
            return new Acceptance.Gone();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await UseUpAsync(invitation, cancel)) { return new Acceptance.Gone(); }

        await GiveAsync(invitation, person, cancel);
        await transaction.CommitAsync(cancel);
        return new Acceptance.Accepted(person);
    }

    // Comes first: of two requests at once, the second waits here for the first one's end and then finds nothing to use.
    private async Task<bool> UseUpAsync(Invitation invitation, CancellationToken cancel) =>
        await db.Invitations.Where(i => i.Id == invitation.Id && i.UsedAt == null)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.UsedAt, clock.Now), cancel) == 1;

    private async Task GiveAsync(Invitation invitation, Person person, CancellationToken cancel)
    {
        await db.Invitations.Where(i => i.Id == invitation.Id)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.AcceptedById, person.Id), cancel);
        if (invitation.Role.IsFamily())
        {
            person.FamilyRole = invitation.Role;
        }
        else
        {
            db.Add(new Post
            {
                Id = Guid.NewGuid(),
                PersonId = person.Id,
                OrganisationId = invitation.OrganisationId ?? await OperatorAsync(cancel),
                Role = invitation.Role,
                StartsOn = clock.Today,
            });
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The people who run the hub hold their posts at its operator, which is made with the first of them.</summary>
    private async Task<Guid> OperatorAsync(CancellationToken cancel)
    {
        var found = await db.Organisations.FirstOrDefaultAsync(o => o.Kind == OrganisationKind.Operator, cancel)
            ?? db.Add(new Organisation { Id = Guid.NewGuid(), Name = "Hub operator", Kind = OrganisationKind.Operator }).Entity;
        return found.Id;
    }

    private static byte[]? Hash(string token)
    {
        Span<byte> bytes = stackalloc byte[32];
        return token.Length == 43 && Base64Url.IsValid(token) && Base64Url.TryDecodeFromChars(token, bytes, out var length) && length == 32
            ? SHA256.HashData(bytes)
            : null;
    }
}
