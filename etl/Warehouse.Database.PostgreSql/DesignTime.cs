using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Database.PostgreSql;

/// <summary>Makes the contexts for the migrations tool, which opens no store.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<OperationalContext>, IDesignTimeDbContextFactory<StarContext>
{
    OperationalContext IDesignTimeDbContextFactory<OperationalContext>.CreateDbContext(string[] args) =>
        new(Options<OperationalContext>(OperationalContext.Schema));

    StarContext IDesignTimeDbContextFactory<StarContext>.CreateDbContext(string[] args) => new(Options<StarContext>(StarContext.Schema));

    private static DbContextOptions<T> Options<T>(string schema)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        PostgreSqlStore.Use(options, "Host=design-time", schema);
        return options.Options;
    }
}
