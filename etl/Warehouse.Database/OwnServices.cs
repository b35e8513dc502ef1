using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Warehouse.Database;

/// <summary>
/// Gives each store services of its own inside EF Core, which makes one model of a mapping at a time where two contexts share them: so those
/// of the two stores are made side by side, which take most of a short command. Models that are made ahead need none.
/// </summary>
/// <param name="store">What tells a store from the others.</param>
internal sealed class OwnServices(string store) : IDbContextOptionsExtension
{
    private readonly string store = store;

    /// <summary>Sets a context up so.</summary>
    public static void Use(DbContextOptionsBuilder options, string store) =>
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new OwnServices(store));

    public DbContextOptionsExtensionInfo Info => new OwnInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class OwnInfo(OwnServices extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => Store.GetHashCode(StringComparison.Ordinal);

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is OwnInfo own && own.Store == Store;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["Store"] = Store;

        private string Store => ((OwnServices)Extension).store;
    }
}
