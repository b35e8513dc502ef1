using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.PostgreSql.Migrations.Operational
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
                type: "character varying(40)",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "Monthly",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Limits",
                schema: "op",
                table: "Indicators",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                schema: "op",
                table: "Indicators",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "",
                collation: "C");
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
