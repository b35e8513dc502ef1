using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Operational
{
    /// <inheritdoc />
    public partial class PendingChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChangeMarks",
                schema: "op");

            migrationBuilder.CreateTable(
                name: "LoadReceipts",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Publication = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadReceipts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PendingChanges",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Entity = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ImportBatchId = table.Column<int>(type: "int", nullable: true),
                    MunicipalityCode = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: true),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Month = table.Column<int>(type: "int", nullable: true),
                    IndicatorCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingChanges", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_ImportBatchId",
                schema: "op",
                table: "OutcomeRecords",
                column: "ImportBatchId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LoadReceipts",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PendingChanges",
                schema: "op");

            migrationBuilder.DropIndex(
                name: "IX_OutcomeRecords_ImportBatchId",
                schema: "op",
                table: "OutcomeRecords");

            migrationBuilder.CreateTable(
                name: "ChangeMarks",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeMarks", x => x.Id);
                });

            migrationBuilder.InsertData(
                schema: "op",
                table: "ChangeMarks",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, new Guid("00000000-0000-0000-0000-000000000000") });
        }
    }
}
