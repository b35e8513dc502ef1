using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Operational
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
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SourceLine",
                schema: "op",
                table: "PlanReviews",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ImportBatchId",
                schema: "op",
                table: "Commitments",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SourceLine",
                schema: "op",
                table: "Commitments",
                type: "int",
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
