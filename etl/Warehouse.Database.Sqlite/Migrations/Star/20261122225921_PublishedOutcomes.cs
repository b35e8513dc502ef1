using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.Sqlite.Migrations.Star
{
    /// <inheritdoc />
    public partial class PublishedOutcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PublishedOutcomes",
                schema: "dw",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorKey = table.Column<int>(type: "INTEGER", nullable: false),
                    EntityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    FromLoad = table.Column<int>(type: "INTEGER", nullable: false),
                    ToLoad = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: true),
                    CostCop = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedOutcomes", x => new { x.Year, x.IndicatorKey, x.MunicipalityKey, x.EntityCode, x.Verified, x.Demonstration, x.FromLoad });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PublishedOutcomes",
                schema: "dw");
        }
    }
}
