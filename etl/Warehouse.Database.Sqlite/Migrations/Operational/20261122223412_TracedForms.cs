using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.Sqlite.Migrations.Operational
{
    /// <inheritdoc />
    public partial class TracedForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ImportBatchId",
                schema: "op",
                table: "PlanReviews",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SourceLine",
                schema: "op",
                table: "PlanReviews",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ImportBatchId",
                schema: "op",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SourceLine",
                schema: "op",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ImportBatchId",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "SourceLine",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "ImportBatchId",
                schema: "op",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "SourceLine",
                schema: "op",
                table: "Commitments");
        }
    }
}
