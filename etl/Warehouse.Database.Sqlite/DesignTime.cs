using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Database.Sqlite;

/// <summary>Makes the contexts for the tool that generates migrations and compiled models, which opens no store.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<OperationalContext>, IDesignTimeDbContextFactory<StarContext>
{
    OperationalContext IDesignTimeDbContextFactory<OperationalContext>.CreateDbContext(string[] args) => new(Options<OperationalContext>());

    StarContext IDesignTimeDbContextFactory<StarContext>.CreateDbContext(string[] args) => new(Options<StarContext>());

    private static DbContextOptions<T> Options<T>()
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        SqliteStore.UseMapping(options, "Data Source=design-time.db");
        return options.Options;
    }
}
