using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Tests.Etl;
using Warehouse.Tests.Etl.Load;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

public sealed class WarehouseSchemaTests
{
    [OfFilesFact]
    public async Task A_store_is_published_only_when_both_files_are_current_and_a_load_is_there()
    {
        await using var store = new TemporaryStore();
        var schema = store.Services.GetRequiredService<WarehouseSchema>();
        Assert.False(schema.IsPublished());
        Assert.Empty(Directory.GetFiles(store.Folder));

        await store.MigrateAsync();
        Assert.False(schema.IsPublished());

        await using var star = store.OpenStar();
        star.LoadRuns.Add(new());
        await star.SaveChangesAsync();
        Assert.True(schema.IsPublished());
    }

    [OfFilesFact]
    public async Task A_store_of_another_version_is_not_published_until_it_is_migrated()
    {
        await using var store = new TemporaryStore();
        await store.MigrateAsync();
        await using var star = store.OpenStar();
        star.LoadRuns.Add(new());
        await star.SaveChangesAsync();
        await using var operational = store.Open();
        await using var connection = operational.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)";
        Assert.Equal(1, await command.ExecuteNonQueryAsync());

        Assert.False(store.Services.GetRequiredService<WarehouseSchema>().IsPublished());
    }

    [OfFilesFact]
    public async Task A_first_look_finds_a_load_up_to_date_only_while_nothing_has_changed_since()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var services = stores.NewServices();
        var schema = services.GetRequiredService<WarehouseSchema>();
        await using var star = stores.Star();
        var published = await star.LoadRuns.OrderByDescending(r => r.Id).FirstAsync();
        Assert.Equal(published.Id, schema.UpToDateLoad(published.RulesVersion));
        Assert.Null(schema.UpToDateLoad(published.RulesVersion + 1));

        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        Assert.Null(schema.UpToDateLoad(published.RulesVersion));
    }

    [OfFilesFact]
    public async Task A_first_look_copies_the_logs_into_the_files_only_when_there_is_something_to_load()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var published = await star.LoadRuns.OrderByDescending(r => r.Id).FirstAsync();
        var before = await File.ReadAllBytesAsync(stores.StarFile);
        await Look();
        Assert.Equal(before, await File.ReadAllBytesAsync(stores.StarFile));

        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        await Look();
        var copy = Path.Combine(stores.Folder, "without-its-log.db");
        File.Copy(stores.StarFile, copy);
        await using SqliteConnection connection = new($"Data Source={copy};Pooling=False");
        await connection.OpenAsync();
        await using SqliteCommand newest = new("SELECT MAX(Id) FROM LoadRuns", connection);
        Assert.Equal((long)published.Id, await newest.ExecuteScalarAsync());

        async Task Look()
        {
            await using var services = stores.NewServices();
            services.GetRequiredService<WarehouseSchema>().UpToDateLoad(published.RulesVersion);
        }
    }
}
