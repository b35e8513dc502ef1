using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Star
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
                    Year = table.Column<int>(type: "int", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "int", nullable: false),
                    IndicatorKey = table.Column<int>(type: "int", nullable: false),
                    EntityCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Verified = table.Column<bool>(type: "bit", nullable: false),
                    Demonstration = table.Column<bool>(type: "bit", nullable: false),
                    FromLoad = table.Column<int>(type: "int", nullable: false),
                    ToLoad = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: true),
                    CostCop = table.Column<long>(type: "bigint", nullable: true)
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
