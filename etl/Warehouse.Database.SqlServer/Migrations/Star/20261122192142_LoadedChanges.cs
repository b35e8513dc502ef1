using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Star
{
    /// <inheritdoc />
    public partial class LoadedChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "ChangeMark",
                schema: "dw",
                table: "LoadRuns",
                newName: "Publication");

            migrationBuilder.CreateTable(
                name: "LoadedChanges",
                schema: "dw",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadedChanges", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LoadedChanges",
                schema: "dw");

            migrationBuilder.RenameColumn(
                name: "Publication",
                schema: "dw",
                table: "LoadRuns",
                newName: "ChangeMark");
        }
    }
}
