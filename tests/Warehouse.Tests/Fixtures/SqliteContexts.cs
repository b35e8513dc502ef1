using Microsoft.EntityFrameworkCore;
using Warehouse.Database.Sqlite;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>Contexts that write SQLite's SQL and open no file.</summary>
internal static class SqliteContexts
{
    public static StarContext Star()
    {
        var options = new DbContextOptionsBuilder<StarContext>();
        SqliteStore.Use(options, "Data Source=nowhere.db;Mode=ReadOnly");
        return new(options.Options);
    }
}
