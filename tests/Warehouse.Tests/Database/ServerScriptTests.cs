using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Tests.Architecture;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Database;

/// <summary>What an administrator runs once on a server.</summary>
public sealed class ServerScriptTests
{
    [Fact]
    public void The_script_of_roles_for_sql_server_is_correct() => TSqlScript.Parse(Repository.Read("etl/Warehouse.Database.SqlServer/Scripts/roles.sql"));

    [OfServerFact]
    public async Task The_api_writes_what_people_change_and_reads_the_star_and_nothing_more()
    {
        var database = PostgreSqlServer.Create("template0");
        try
        {
            PostgreSqlServer.Run(
                Repository.Read("etl/Warehouse.Database.PostgreSql/Scripts/roles.sql") + "ALTER ROLE warehouse_etl LOGIN; ALTER ROLE warehouse_api LOGIN;",
                PostgreSqlServer.ConnectionString(database));
            await using var etl = As("warehouse_etl", database);
            await etl.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);
            await using var api = As("warehouse_api", database);
            await using (var store = api.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContext())
            {
                store.AddRange(Places.Rows());
                await store.SaveChangesAsync();
                Assert.Equal(4, await store.Municipalities.CountAsync());
            }

            await using var star = api.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();
            Assert.Equal(0, await star.LoadRuns.CountAsync());
            star.Add(new LoadRun { Id = 1 });
            var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => star.SaveChangesAsync());
            Assert.Contains("may not do that", StoreTrouble.Explain(refusal), StringComparison.Ordinal);
            await Assert.ThrowsAsync<PostgresException>(() => star.Database.ExecuteSqlRawAsync("CREATE TABLE dw.\"Mine\" (id int)"));
        }
        finally
        {
            PostgreSqlServer.Drop(database);
        }
    }

    private static ServiceProvider As(string role, string database) => new ServiceCollection()
        .AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(PostgreSqlServer.SettingsOf(
            new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString(database)) { Username = role }.ToString())).Build()).BuildServiceProvider();
}
