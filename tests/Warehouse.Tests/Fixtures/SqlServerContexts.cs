using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Warehouse.Database.SqlServer;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Fixtures;

/// <summary>Contexts that write T-SQL and open no connection.</summary>
internal static class SqlServerContexts
{
    private static readonly Lazy<TableCatalogue> StarCatalogue = new(() =>
    {
        using var star = Star();
        return TableCatalogue.Of(Script(star));
    });

    /// <summary>The tables that the migrations of the star create.</summary>
    public static TableCatalogue StarTables => StarCatalogue.Value;

    public static OperationalContext Operational(params IEnumerable<IInterceptor> interceptors) => new(Options<OperationalContext>(OperationalContext.Schema, interceptors));

    public static StarContext Star() => new(Options<StarContext>(StarContext.Schema));

    /// <summary>The script that makes the schema of a context from nothing.</summary>
    public static string Script(DbContext context) => context.GetService<IMigrator>().GenerateScript();

    private static DbContextOptions<T> Options<T>(string schema, params IEnumerable<IInterceptor> interceptors)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        SqlServerStore.Use(options, "Server=nowhere", schema);
        return options.AddInterceptors(interceptors).Options;
    }
}
