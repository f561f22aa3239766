using EhcHub.Data.Keys;
using EhcHub.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EhcHub.Data.Mapping;

internal sealed class SecondFactorTables : IEntityTypeConfiguration<AuthenticatorUse>, IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<AuthenticatorUse> builder)
    {
        builder.ToTable("authenticator_use");
        builder.HasKey(u => u.PersonId);
        builder.HasOne<Person>().WithOne().HasForeignKey<AuthenticatorUse>(u => u.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("recovery_code");
        builder.HasIndex(c => new { c.PersonId, c.Hash }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FailedTryMapping : IEntityTypeConfiguration<FailedTry>
{
    public void Configure(EntityTypeBuilder<FailedTry> builder)
    {
        builder.ToTable("failed_try");
        builder.Property(t => t.Network).HasMaxLength(45);
        builder.HasIndex(t => new { t.Target, t.TriedAt });
        builder.HasIndex(t => new { t.Network, t.TriedAt });
    }
}

internal sealed class StoredKeyMapping : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> builder)
    {
        builder.ToTable("data_protection_key");
        builder.Property(k => k.Name).HasMaxLength(200);
    }
}
