using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Operational
{
    /// <inheritdoc />
    public partial class IndicatorSheet : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Frequency",
                schema: "op",
                table: "Indicators",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "Monthly");

            migrationBuilder.AddColumn<string>(
                name: "Limits",
                schema: "op",
                table: "Indicators",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                schema: "op",
                table: "Indicators",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Frequency",
                schema: "op",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Limits",
                schema: "op",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Source",
                schema: "op",
                table: "Indicators");
        }
    }
}
