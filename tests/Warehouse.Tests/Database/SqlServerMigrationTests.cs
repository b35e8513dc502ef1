using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Database;

public sealed class SqlServerMigrationTests
{
    [Theory]
    [InlineData("op")]
    [InlineData("dw")]
    public void The_script_is_correct_and_makes_every_table_with_every_column(string schema)
    {
        using DbContext context = schema == "op" ? SqlServerContexts.Operational() : SqlServerContexts.Star();
        var catalogue = TableCatalogue.Of(SqlServerContexts.Script(context));
        Assert.Empty(catalogue.Unknown);
        Assert.All(context.Model.GetEntityTypes(), entity =>
        {
            var columns = catalogue.Columns($"{entity.GetSchema()}.{entity.GetTableName()}");
            Assert.NotNull(columns);
            Assert.Empty(entity.GetProperties().Select(p => p.GetColumnName()).Except(columns));
            Assert.Equal(schema, entity.GetSchema());
        });
    }

    [Fact]
    public void The_migrations_are_up_to_date_with_the_model()
    {
        using var operational = SqlServerContexts.Operational();
        using var star = SqlServerContexts.Star();
        Assert.False(operational.Database.HasPendingModelChanges());
        Assert.False(star.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_outcome_facts_are_stored_by_column_in_one_part_a_year_and_keep_their_key()
    {
        using var star = SqlServerContexts.Star();
        var facts = TableStorage.Of(SqlServerContexts.Script(star), "dw.FactOutcomes");
        Assert.Equal(Enumerable.Range(2010, 31).Select(year => DimPeriod.KeyOf(year, 0)), facts.Parts(facts.Columnstore!));
        Assert.False(facts.Key!.Clustered);
        Assert.Equal(
            star.Model.FindEntityType(typeof(FactOutcome))!.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()),
            facts.Key.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value));
        Assert.All([facts.Columnstore!, facts.Key.OnFileGroupOrPartitionScheme], place =>
            Assert.Equal(("OutcomeYears", nameof(FactOutcome.PeriodKey)), (place.Name.Value, place.PartitionSchemeColumns.Single().Value)));
    }

    [Fact]
    public void The_catalogue_finds_an_index_on_a_column_that_does_not_exist()
    {
        var catalogue = TableCatalogue.Of("CREATE TABLE [dw].[T] ([A] int NOT NULL); CREATE INDEX [I] ON [dw].[T] ([A], [B]); CREATE INDEX [J] ON [dw].[U] ([A])");
        Assert.Equal(["dw.T B", "dw.U"], catalogue.Unknown);
    }

    [Theory]
    [InlineData("SELECT [f].[Value] FROM [dw].[FactOutcomes] AS [f]")]
    [InlineData("SELECT [f].[Valor] FROM [dw].[FactOutcomes] AS [f]", "column f.Valor")]
    [InlineData("SELECT [g].[Value] FROM [dw].[FactOutcomes] AS [f]", "alias g")]
    [InlineData("SELECT 1 FROM [dw].[Facts] AS [f]", "table dw.Facts")]
    [InlineData("SELECT [t].[S] FROM (SELECT SUM([f].[Value]) AS [S] FROM [dw].[FactOutcomes] AS [f] GROUP BY [f].[PeriodKey]) AS [t] ORDER BY [t].[PeriodKey]", "column t.PeriodKey")]
    [InlineData("SELECT 1 AS [x] FROM [dw].[DimPlans] AS [p] WHERE EXISTS (SELECT 1 FROM [dw].[FactPlanReviews] AS [r] WHERE [r].[PlanKey] = [p].[Key] AND [r].[Nothing] = 1)", "column r.Nothing")]
    public void The_binder_finds_what_does_not_exist(string query, params string[] unknown) =>
        Assert.Equal(unknown, TSqlScript.Unknown(query, SqlServerContexts.StarTables));
}
