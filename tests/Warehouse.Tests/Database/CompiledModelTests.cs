using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Warehouse.Database.Sqlite;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

/// <summary>
/// The models that are generated ahead for SQLite say what the mapping says. When one differs it is to be generated anew:
/// <c>dotnet ef dbcontext optimize</c>, as the README of the repository tells under "A change of the schema".
/// </summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void Of_the_star_says_what_the_mapping_says()
    {
        using StarContext compiled = SqliteContexts.Star(), mapped = new(Mapped<StarContext>());
        Compare(compiled, mapped);
    }

    [Fact]
    public void Of_the_operational_store_says_what_the_mapping_says()
    {
        using OperationalContext compiled = SqliteContexts.Operational(), mapped = new(Mapped<OperationalContext>());
        Compare(compiled, mapped);
    }

    private static void Compare(DbContext compiled, DbContext mapped)
    {
        Assert.EndsWith("ContextModel", compiled.Model.GetType().Name, StringComparison.Ordinal);
        Assert.Equal("RuntimeModel", mapped.Model.GetType().Name);
        Assert.Equal(Text(mapped), Text(compiled));
    }

    private static string Text(DbContext context) => context.Model.ToDebugString(MetadataDebugStringOptions.LongDefault);

    private static DbContextOptions<T> Mapped<T>()
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        SqliteStore.UseMapping(options, "Data Source=nowhere.db");
        return options.Options;
    }
}
