using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Warehouse.Database.PostgreSql.Migrations.Operational
{
    /// <inheritdoc />
    public partial class SpanishSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "SearchVector",
                schema: "op",
                table: "PlanProjects",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "to_tsvector('spanish', \"SearchText\")",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_SearchVector",
                schema: "op",
                table: "PlanProjects",
                column: "SearchVector")
                .Annotation("Npgsql:IndexMethod", "gin");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlanProjects_SearchVector",
                schema: "op",
                table: "PlanProjects");

            migrationBuilder.DropColumn(
                name: "SearchVector",
                schema: "op",
                table: "PlanProjects");
        }
    }
}
