using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Operational
{
    /// <inheritdoc />
    public partial class OpportunityRules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MgaOutcomeAreas",
                schema: "op");

            migrationBuilder.CreateTable(
                name: "OpportunityRules",
                schema: "op",
                columns: table => new
                {
                    Area = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    Weight = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ImportBatchId = table.Column<int>(type: "int", nullable: true),
                    SourceLine = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityRules", x => new { x.Area, x.Kind, x.Value });
                });

            migrationBuilder.CreateTable(
                name: "PlanProjectAreas",
                schema: "op",
                columns: table => new
                {
                    PlanProjectId = table.Column<int>(type: "int", nullable: false),
                    Area = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    Matches = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanProjectAreas", x => new { x.PlanProjectId, x.Area });
                    table.ForeignKey(
                        name: "FK_PlanProjectAreas_PlanProjects_PlanProjectId",
                        column: x => x.PlanProjectId,
                        principalSchema: "op",
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjectAreas_Area_Score",
                schema: "op",
                table: "PlanProjectAreas",
                columns: new[] { "Area", "Score" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpportunityRules",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanProjectAreas",
                schema: "op");

            migrationBuilder.CreateTable(
                name: "MgaOutcomeAreas",
                schema: "op",
                columns: table => new
                {
                    ProgrammeCode = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    Area = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ImportBatchId = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SourceLine = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MgaOutcomeAreas", x => new { x.ProgrammeCode, x.Area });
                });
        }
    }
}
