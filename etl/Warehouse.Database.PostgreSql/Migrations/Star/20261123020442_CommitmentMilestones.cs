using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.PostgreSql.Migrations.Star
{
    /// <inheritdoc />
    public partial class CommitmentMilestones : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AchievedOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AchievementLagDays",
                schema: "dw",
                table: "FactCommitments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ClosingLagDays",
                schema: "dw",
                table: "FactCommitments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FirstOutcomeOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FundedOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ProposedOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StartLagDays",
                schema: "dw",
                table: "FactCommitments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StartedOn",
                schema: "dw",
                table: "FactCommitments",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AchievedOn",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "AchievementLagDays",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "ClosingLagDays",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "FirstOutcomeOn",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "FundedOn",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "ProposedOn",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "SignedOn",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "StartLagDays",
                schema: "dw",
                table: "FactCommitments");

            migrationBuilder.DropColumn(
                name: "StartedOn",
                schema: "dw",
                table: "FactCommitments");
        }
    }
}
