using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Architecture.Tests;

public sealed class TheSchema(DemoHub hub)
{
    [Fact]
    public async Task Every_change_of_the_model_has_its_migration() => Assert.False(await hub.ModelHasChangesWithoutMigration());
}
