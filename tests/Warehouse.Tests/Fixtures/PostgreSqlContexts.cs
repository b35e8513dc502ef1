using Microsoft.EntityFrameworkCore;
using Warehouse.Database.PostgreSql;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>Contexts that write PostgreSQL's SQL and open no connection.</summary>
internal static class PostgreSqlContexts
{
    public static OperationalContext Operational() => new(Options<OperationalContext>(OperationalContext.Schema));

    public static StarContext Star() => new(Options<StarContext>(StarContext.Schema));

    private static DbContextOptions<T> Options<T>(string schema)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        PostgreSqlStore.Use(options, "Host=nowhere", schema);
        return options.Options;
    }
}
