using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Operational
{
    /// <inheritdoc />
    public partial class Changes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AcknowledgementReference",
                schema: "op",
                table: "PlanReviews",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BudgetLine",
                schema: "op",
                table: "PlanReviews",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactEmail",
                schema: "op",
                table: "PlanReviews",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactName",
                schema: "op",
                table: "PlanReviews",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactPhone",
                schema: "op",
                table: "PlanReviews",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactPosition",
                schema: "op",
                table: "PlanReviews",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SettledOn",
                schema: "op",
                table: "PlanReviews",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "op",
                table: "OutcomeRecords",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "op",
                table: "OrdinaryBudgets",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "EstimatedCop",
                schema: "op",
                table: "AllianceOpportunities",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChangeRecords",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ActorRole = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ActorRegionalCode = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: true),
                    Event = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    SubjectKey = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    RegionalCode = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: true),
                    CycleCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Before = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    After = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Demonstration = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DismissedOpportunities",
                schema: "op",
                columns: table => new
                {
                    ReviewId = table.Column<int>(type: "int", nullable: false),
                    PlanProjectId = table.Column<int>(type: "int", nullable: false),
                    Area = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DismissedOpportunities", x => new { x.ReviewId, x.PlanProjectId, x.Area });
                    table.ForeignKey(
                        name: "FK_DismissedOpportunities_PlanProjects_PlanProjectId",
                        column: x => x.PlanProjectId,
                        principalSchema: "op",
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DismissedOpportunities_PlanReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "op",
                        principalTable: "PlanReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClientRequests",
                schema: "op",
                columns: table => new
                {
                    Caller = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ClientKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Mutation = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    InputSha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    ChangeId = table.Column<long>(type: "bigint", nullable: false),
                    Warnings = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClientRequests", x => new { x.Caller, x.ClientKey });
                    table.ForeignKey(
                        name: "FK_ClientRequests_ChangeRecords_ChangeId",
                        column: x => x.ChangeId,
                        principalSchema: "op",
                        principalTable: "ChangeRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRecords_At",
                schema: "op",
                table: "ChangeRecords",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRecords_Event_Id",
                schema: "op",
                table: "ChangeRecords",
                columns: new[] { "Event", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRecords_MunicipalityCode_Id",
                schema: "op",
                table: "ChangeRecords",
                columns: new[] { "MunicipalityCode", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRecords_Subject_SubjectKey",
                schema: "op",
                table: "ChangeRecords",
                columns: new[] { "Subject", "SubjectKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ClientRequests_ChangeId",
                schema: "op",
                table: "ClientRequests",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_DismissedOpportunities_PlanProjectId",
                schema: "op",
                table: "DismissedOpportunities",
                column: "PlanProjectId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClientRequests",
                schema: "op");

            migrationBuilder.DropTable(
                name: "DismissedOpportunities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ChangeRecords",
                schema: "op");

            migrationBuilder.DropColumn(
                name: "AcknowledgementReference",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "BudgetLine",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "ContactEmail",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "ContactName",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "ContactPhone",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "ContactPosition",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "SettledOn",
                schema: "op",
                table: "PlanReviews");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "op",
                table: "OutcomeRecords");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "op",
                table: "OrdinaryBudgets");

            migrationBuilder.DropColumn(
                name: "EstimatedCop",
                schema: "op",
                table: "AllianceOpportunities");
        }
    }
}
