using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.PostgreSql.Migrations.Star
{
    /// <inheritdoc />
    public partial class FactsByPeriod : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_FactOutcomes_PeriodKey",
                schema: "dw",
                table: "FactOutcomes",
                column: "PeriodKey")
                .Annotation("Npgsql:IndexMethod", "brin");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_FactOutcomes_PeriodKey",
                schema: "dw",
                table: "FactOutcomes");
        }
    }
}
