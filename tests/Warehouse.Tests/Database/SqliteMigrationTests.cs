using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model.Mapping;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

public sealed class SqliteMigrationTests
{
    [OfFilesFact]
    public async Task Tables_clustered_on_their_key_have_no_rowid_and_the_others_have_one()
    {
        await using var stores = await Stores.CreateAsync();
        await using var star = stores.Star();
        var made = await star.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID'").ToListAsync();
        var expected = star.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(e => e.FindAnnotation(Clustering.Annotation) is not null).Select(e => e.GetTableName()!).Order().ToList();
        Assert.Contains("FactOutcomes", expected);
        Assert.Equal(expected, made.Select(sql => sql.Split('"')[1]).Order());
    }

    [OfFilesFact]
    public async Task The_migrations_are_up_to_date_with_the_model()
    {
        await using var stores = await Stores.CreateAsync();
        await using var operational = stores.Operational();
        await using var star = stores.Star();
        Assert.False(operational.Database.HasPendingModelChanges());
        Assert.False(star.Database.HasPendingModelChanges());
        Assert.Empty(await operational.Database.GetPendingMigrationsAsync());
        Assert.Empty(await star.Database.GetPendingMigrationsAsync());
    }
}
