using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.Sqlite.Migrations.Star
{
    /// <inheritdoc />
    public partial class DepartmentOutcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DepartmentOutcomes",
                schema: "dw",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorKey = table.Column<int>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<int>(type: "INTEGER", nullable: false),
                    DepartmentCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    RegionalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    EntityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: true),
                    CostCop = table.Column<long>(type: "INTEGER", nullable: true),
                    Facts = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsWithPeople = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsWithCost = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepartmentOutcomes", x => new { x.Year, x.IndicatorKey, x.PeriodKey, x.DepartmentCode, x.RegionalCode, x.EntityCode, x.Verified, x.Demonstration });
                });

            // Right from the first moment: questions do not wait for the load that new rules ask for.
            migrationBuilder.Sql("""
                INSERT INTO "DepartmentOutcomes" ("Year", "IndicatorKey", "PeriodKey", "DepartmentCode", "RegionalCode", "EntityCode", "Verified", "Demonstration", "Value", "People", "CostCop", "Facts", "RowsWithPeople", "RowsWithCost")
                SELECT a."Year", a."IndicatorKey", a."PeriodKey", m."DepartmentCode", m."RegionalCode", a."EntityCode", a."Verified", a."Demonstration", SUM(a."Value"), SUM(a."People"), SUM(a."CostCop"), SUM(a."Facts"), SUM(CASE WHEN a."People" IS NULL THEN 0 ELSE 1 END), SUM(CASE WHEN a."CostCop" IS NULL THEN 0 ELSE 1 END)
                FROM "AggregateOutcomes" a JOIN "DimMunicipalities" m ON m."Key" = a."MunicipalityKey"
                GROUP BY a."Year", a."IndicatorKey", a."PeriodKey", m."DepartmentCode", m."RegionalCode", a."EntityCode", a."Verified", a."Demonstration"
                """);

            migrationBuilder.CreateIndex(
                name: "IX_AggregateOutcomes_MunicipalityKey_Demonstration_IndicatorKey",
                schema: "dw",
                table: "AggregateOutcomes",
                columns: new[] { "MunicipalityKey", "Demonstration", "IndicatorKey" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DepartmentOutcomes",
                schema: "dw");

            migrationBuilder.DropIndex(
                name: "IX_AggregateOutcomes_MunicipalityKey_Demonstration_IndicatorKey",
                schema: "dw",
                table: "AggregateOutcomes");
        }
    }
}
