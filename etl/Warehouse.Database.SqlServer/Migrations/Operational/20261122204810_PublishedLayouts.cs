using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Operational
{
    /// <inheritdoc />
    public partial class PublishedLayouts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Raw",
                schema: "op",
                table: "RejectedRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(4000)",
                oldMaxLength: 4000);

            migrationBuilder.AddColumn<string>(
                name: "Translated",
                schema: "op",
                table: "RejectedRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BlankLines",
                schema: "op",
                table: "ImportBatches",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Cells",
                schema: "op",
                table: "ImportBatches",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "DataLines",
                schema: "op",
                table: "ImportBatches",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "FilledCells",
                schema: "op",
                table: "ImportBatches",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "HeadingLines",
                schema: "op",
                table: "ImportBatches",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "NotRead",
                schema: "op",
                table: "ImportBatches",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NoteLines",
                schema: "op",
                table: "ImportBatches",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TotalLines",
                schema: "op",
                table: "ImportBatches",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "TrainingGroups",
                schema: "op",
                columns: table => new
                {
                    ReportYear = table.Column<int>(type: "int", nullable: false),
                    ReportMonth = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: false),
                    RegionalCode = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    CentreCode = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TrainingLevel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Shift = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Tailored = table.Column<bool>(type: "bit", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Modality = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ProgrammeSector = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    OccupationCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    OccupationName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ProgrammeCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ProgrammeVersion = table.Column<int>(type: "int", nullable: false),
                    ProgrammeName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SpecialProgramme = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    TraineesFemale = table.Column<int>(type: "int", nullable: false),
                    TraineesMale = table.Column<int>(type: "int", nullable: false),
                    TraineesNonBinary = table.Column<int>(type: "int", nullable: false),
                    TraineesActive = table.Column<int>(type: "int", nullable: false),
                    ProgrammeHours = table.Column<int>(type: "int", nullable: false),
                    ImportBatchId = table.Column<int>(type: "int", nullable: true),
                    SourceLine = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingGroups", x => new { x.Code, x.ReportYear, x.ReportMonth });
                    table.ForeignKey(
                        name: "FK_TrainingGroups_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingGroups_MunicipalityCode",
                schema: "op",
                table: "TrainingGroups",
                column: "MunicipalityCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TrainingGroups",
                schema: "op");

            migrationBuilder.DropColumn(
                name: "Translated",
                schema: "op",
                table: "RejectedRows");

            migrationBuilder.DropColumn(
                name: "BlankLines",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "Cells",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "DataLines",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "FilledCells",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "HeadingLines",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "NotRead",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "NoteLines",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "TotalLines",
                schema: "op",
                table: "ImportBatches");

            migrationBuilder.AlterColumn<string>(
                name: "Raw",
                schema: "op",
                table: "RejectedRows",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldMaxLength: -1);
        }
    }
}
