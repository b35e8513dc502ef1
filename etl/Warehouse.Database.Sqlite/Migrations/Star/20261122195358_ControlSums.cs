using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.Sqlite.Migrations.Star
{
    /// <inheritdoc />
    public partial class ControlSums : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "FactsAdded",
                schema: "dw",
                table: "LoadRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "FactsRemoved",
                schema: "dw",
                table: "LoadRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "Whole",
                schema: "dw",
                table: "LoadRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "MeasuredBy",
                schema: "dw",
                table: "LoadChecks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ControlSums",
                schema: "dw",
                columns: table => new
                {
                    Stage = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Records = table.Column<long>(type: "INTEGER", nullable: false),
                    Facts = table.Column<long>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: false),
                    CostCop = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadRunId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ControlSums", x => new { x.Stage, x.Source, x.IndicatorCode, x.Year, x.Demonstration });
                });

            migrationBuilder.CreateTable(
                name: "DimBatches",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Layout = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimBatches", x => x.Key);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ControlSums",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimBatches",
                schema: "dw");

            migrationBuilder.DropColumn(
                name: "FactsAdded",
                schema: "dw",
                table: "LoadRuns");

            migrationBuilder.DropColumn(
                name: "FactsRemoved",
                schema: "dw",
                table: "LoadRuns");

            migrationBuilder.DropColumn(
                name: "Whole",
                schema: "dw",
                table: "LoadRuns");

            migrationBuilder.DropColumn(
                name: "MeasuredBy",
                schema: "dw",
                table: "LoadChecks");
        }
    }
}
