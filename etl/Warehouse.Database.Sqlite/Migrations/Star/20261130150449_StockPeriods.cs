using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.Sqlite.Migrations.Star
{
    /// <inheritdoc />
    public partial class StockPeriods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_PublishedOutcomes",
                schema: "dw",
                table: "PublishedOutcomes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_AggregateOutcomes",
                schema: "dw",
                table: "AggregateOutcomes");

            migrationBuilder.AddColumn<int>(
                name: "PeriodKey",
                schema: "dw",
                table: "PublishedOutcomes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PeriodKey",
                schema: "dw",
                table: "AggregateOutcomes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // What adds stands under its year; the sum over a stock's periods was no figure, and the load that follows brings each period.
            migrationBuilder.Sql("""DELETE FROM "AggregateOutcomes" WHERE "IndicatorKey" IN (SELECT "Key" FROM "DimIndicators" WHERE "Accumulation" = 'Stock')""");
            migrationBuilder.Sql("""UPDATE "AggregateOutcomes" SET "PeriodKey" = "Year" * 100""");
            migrationBuilder.Sql("""UPDATE "PublishedOutcomes" SET "PeriodKey" = "Year" * 100""");

            migrationBuilder.AddPrimaryKey(
                name: "PK_PublishedOutcomes",
                schema: "dw",
                table: "PublishedOutcomes",
                columns: new[] { "Year", "IndicatorKey", "MunicipalityKey", "PeriodKey", "EntityCode", "Verified", "Demonstration", "FromLoad" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_AggregateOutcomes",
                schema: "dw",
                table: "AggregateOutcomes",
                columns: new[] { "Year", "IndicatorKey", "MunicipalityKey", "PeriodKey", "EntityCode", "Verified", "Demonstration" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DELETE FROM "AggregateOutcomes" WHERE "PeriodKey" % 100 <> 0""");
            migrationBuilder.Sql("""DELETE FROM "PublishedOutcomes" WHERE "PeriodKey" % 100 <> 0""");

            migrationBuilder.DropPrimaryKey(
                name: "PK_PublishedOutcomes",
                schema: "dw",
                table: "PublishedOutcomes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_AggregateOutcomes",
                schema: "dw",
                table: "AggregateOutcomes");

            migrationBuilder.DropColumn(
                name: "PeriodKey",
                schema: "dw",
                table: "PublishedOutcomes");

            migrationBuilder.DropColumn(
                name: "PeriodKey",
                schema: "dw",
                table: "AggregateOutcomes");

            migrationBuilder.AddPrimaryKey(
                name: "PK_PublishedOutcomes",
                schema: "dw",
                table: "PublishedOutcomes",
                columns: new[] { "Year", "IndicatorKey", "MunicipalityKey", "EntityCode", "Verified", "Demonstration", "FromLoad" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_AggregateOutcomes",
                schema: "dw",
                table: "AggregateOutcomes",
                columns: new[] { "Year", "IndicatorKey", "MunicipalityKey", "EntityCode", "Verified", "Demonstration" });
        }
    }
}
