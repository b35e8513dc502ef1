using Microsoft.EntityFrameworkCore;
using Warehouse.Database.Sqlite;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>Contexts that write SQLite's SQL and open no file.</summary>
internal static class SqliteContexts
{
    private const string Nowhere = "Data Source=nowhere.db;Mode=ReadOnly";

    public static StarContext Star()
    {
        var options = new DbContextOptionsBuilder<StarContext>();
        SqliteStore.Use(options, Nowhere);
        return new(options.Options);
    }

    public static OperationalContext Operational()
    {
        var options = new DbContextOptionsBuilder<OperationalContext>();
        SqliteStore.Use(options, Nowhere);
        return new(options.Options);
    }
}
