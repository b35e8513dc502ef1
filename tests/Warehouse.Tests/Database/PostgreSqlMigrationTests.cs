using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

public sealed class PostgreSqlMigrationTests
{
    [Fact]
    public void The_migrations_are_up_to_date_with_the_model()
    {
        using var operational = PostgreSqlContexts.Operational();
        using var star = PostgreSqlContexts.Star();
        Assert.False(operational.Database.HasPendingModelChanges());
        Assert.False(star.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("op")]
    [InlineData("dw")]
    public void Every_text_is_compared_by_its_code_points_in_the_schema_of_its_context(string schema)
    {
        using DbContext context = schema == "op" ? PostgreSqlContexts.Operational() : PostgreSqlContexts.Star();
        var entities = context.GetService<IDesignTimeModel>().Model.GetEntityTypes().ToList();
        Assert.All(entities, e => Assert.Equal(schema, e.GetSchema()));
        Assert.All(
            entities.SelectMany(e => e.GetProperties()).Where(p => p.GetColumnType().StartsWith("character", StringComparison.Ordinal) || p.GetColumnType() == "text"),
            text => Assert.Equal("C", text.GetCollation()));
        Assert.DoesNotMatch("DROP (TABLE|COLUMN|SCHEMA)", context.GetService<IMigrator>().GenerateScript());
    }
}
