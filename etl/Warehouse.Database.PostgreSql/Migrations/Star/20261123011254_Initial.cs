using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Warehouse.Database.PostgreSql.Migrations.Star
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "dw");

            migrationBuilder.CreateTable(
                name: "AggregateOutcomes",
                schema: "dw",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    IndicatorKey = table.Column<int>(type: "integer", nullable: false),
                    EntityCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Verified = table.Column<bool>(type: "boolean", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: true),
                    CostCop = table.Column<long>(type: "bigint", nullable: true),
                    Facts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AggregateOutcomes", x => new { x.Year, x.IndicatorKey, x.MunicipalityKey, x.EntityCode, x.Verified, x.Demonstration });
                });

            migrationBuilder.CreateTable(
                name: "ControlSums",
                schema: "dw",
                columns: table => new
                {
                    Stage = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    IndicatorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Records = table.Column<long>(type: "bigint", nullable: false),
                    Facts = table.Column<long>(type: "bigint", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: false),
                    CostCop = table.Column<long>(type: "bigint", nullable: false),
                    LoadRunId = table.Column<int>(type: "integer", nullable: false)
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
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Sha256 = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true, collation: "C"),
                    Layout = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimBatches", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimCommitments",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    CommitmentId = table.Column<int>(type: "integer", nullable: true),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCommitments", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimIndicators",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Area = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    NameEnglish = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    UnitSpanish = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Accumulation = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    NumeratorKey = table.Column<int>(type: "integer", nullable: true),
                    DenominatorKey = table.Column<int>(type: "integer", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimIndicators", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimMunicipalities",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    DepartmentCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    DepartmentName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    RegionalName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Type = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Typology = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: true, collation: "C"),
                    Category = table.Column<string>(type: "character varying(1)", unicode: false, maxLength: 1, nullable: true, collation: "C"),
                    Pdet = table.Column<bool>(type: "boolean", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    IsCurrent = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimMunicipalities", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimPeriods",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: true),
                    Month = table.Column<int>(type: "integer", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPeriods", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimPlans",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    PlanId = table.Column<int>(type: "integer", nullable: true),
                    TerritoryCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Term = table.Column<string>(type: "character varying(9)", unicode: false, maxLength: 9, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPlans", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimPopulationGroups",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Sex = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPopulationGroups", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimPovertyIndices",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Measure = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPovertyIndices", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimProgrammes",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    EntityCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    EntityName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimProgrammes", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimReviewCycles",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Term = table.Column<string>(type: "character varying(9)", unicode: false, maxLength: 9, nullable: false, collation: "C"),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ListOrigin = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimReviewCycles", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DimTrainings",
                schema: "dw",
                columns: table => new
                {
                    Key = table.Column<int>(type: "integer", nullable: false),
                    Type = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Level = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Modality = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTrainings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "FactCommitments",
                schema: "dw",
                columns: table => new
                {
                    CommitmentKey = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    PlanKey = table.Column<int>(type: "integer", nullable: false),
                    IndicatorKey = table.Column<int>(type: "integer", nullable: false),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    BudgetYear = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    BudgetCop = table.Column<long>(type: "bigint", nullable: false),
                    Target = table.Column<long>(type: "bigint", nullable: false),
                    Achieved = table.Column<long>(type: "bigint", nullable: true),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactCommitments", x => x.CommitmentKey);
                });

            migrationBuilder.CreateTable(
                name: "FactOutcomes",
                schema: "dw",
                columns: table => new
                {
                    PeriodKey = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    IndicatorKey = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeKey = table.Column<int>(type: "integer", nullable: false),
                    TrainingKey = table.Column<int>(type: "integer", nullable: false),
                    PopulationGroupKey = table.Column<int>(type: "integer", nullable: false),
                    CommitmentKey = table.Column<int>(type: "integer", nullable: false),
                    Verified = table.Column<bool>(type: "boolean", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    BatchId = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: true),
                    CostCop = table.Column<long>(type: "bigint", nullable: true),
                    Records = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactOutcomes", x => new { x.PeriodKey, x.MunicipalityKey, x.IndicatorKey, x.ProgrammeKey, x.TrainingKey, x.PopulationGroupKey, x.CommitmentKey, x.Verified, x.Demonstration, x.BatchId });
                });

            migrationBuilder.CreateTable(
                name: "FactPlanReviews",
                schema: "dw",
                columns: table => new
                {
                    ReviewCycleKey = table.Column<int>(type: "integer", nullable: false),
                    PlanKey = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LagDays = table.Column<int>(type: "integer", nullable: true),
                    Opportunities = table.Column<int>(type: "integer", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactPlanReviews", x => new { x.ReviewCycleKey, x.PlanKey });
                });

            migrationBuilder.CreateTable(
                name: "FactPopulations",
                schema: "dw",
                columns: table => new
                {
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Series = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Urban = table.Column<int>(type: "integer", nullable: true),
                    Rural = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactPopulations", x => new { x.Series, x.Year, x.MunicipalityKey });
                });

            migrationBuilder.CreateTable(
                name: "FactPoverties",
                schema: "dw",
                columns: table => new
                {
                    PovertyIndexKey = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Urban = table.Column<double>(type: "double precision", nullable: true),
                    Rural = table.Column<double>(type: "double precision", nullable: true),
                    Caution = table.Column<bool>(type: "boolean", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: true),
                    DepartmentRank = table.Column<int>(type: "integer", nullable: true),
                    Quintile = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactPoverties", x => new { x.PovertyIndexKey, x.MunicipalityKey });
                });

            migrationBuilder.CreateTable(
                name: "FactPriorities",
                schema: "dw",
                columns: table => new
                {
                    ReviewCycleKey = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactPriorities", x => new { x.ReviewCycleKey, x.MunicipalityKey });
                });

            migrationBuilder.CreateTable(
                name: "FactTargets",
                schema: "dw",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Scope = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    ScopeCode = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: true, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: true, collation: "C"),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    PeriodKey = table.Column<int>(type: "integer", nullable: false),
                    IndicatorKey = table.Column<int>(type: "integer", nullable: false),
                    CommitmentKey = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    IsTotal = table.Column<bool>(type: "boolean", nullable: false),
                    IsRate = table.Column<bool>(type: "boolean", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Target = table.Column<double>(type: "double precision", nullable: true),
                    Executed = table.Column<double>(type: "double precision", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTargets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LoadedChanges",
                schema: "dw",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadedChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LoadRuns",
                schema: "dw",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastBatchId = table.Column<int>(type: "integer", nullable: false),
                    Publication = table.Column<Guid>(type: "uuid", nullable: false),
                    RulesVersion = table.Column<int>(type: "integer", nullable: false),
                    Whole = table.Column<bool>(type: "boolean", nullable: false),
                    FactsAdded = table.Column<long>(type: "bigint", nullable: false),
                    FactsRemoved = table.Column<long>(type: "bigint", nullable: false),
                    OutcomeFacts = table.Column<long>(type: "bigint", nullable: false),
                    ContainsDemonstrationData = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublishedOutcomes",
                schema: "dw",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityKey = table.Column<int>(type: "integer", nullable: false),
                    IndicatorKey = table.Column<int>(type: "integer", nullable: false),
                    EntityCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Verified = table.Column<bool>(type: "boolean", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    FromLoad = table.Column<int>(type: "integer", nullable: false),
                    ToLoad = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: true),
                    CostCop = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedOutcomes", x => new { x.Year, x.IndicatorKey, x.MunicipalityKey, x.EntityCode, x.Verified, x.Demonstration, x.FromLoad });
                });

            migrationBuilder.CreateTable(
                name: "SourceFreshness",
                schema: "dw",
                columns: table => new
                {
                    Source = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false, collation: "C"),
                    BatchId = table.Column<int>(type: "integer", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Read = table.Column<int>(type: "integer", nullable: false),
                    InStore = table.Column<int>(type: "integer", nullable: false),
                    Rejected = table.Column<int>(type: "integer", nullable: false),
                    Duplicates = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceFreshness", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "LoadChecks",
                schema: "dw",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    LoadRunId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Expected = table.Column<long>(type: "bigint", nullable: false),
                    Actual = table.Column<long>(type: "bigint", nullable: false),
                    MeasuredBy = table.Column<int>(type: "integer", nullable: false),
                    Passed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoadChecks_LoadRuns_LoadRunId",
                        column: x => x.LoadRunId,
                        principalSchema: "dw",
                        principalTable: "LoadRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DimIndicators_Code",
                schema: "dw",
                table: "DimIndicators",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimMunicipalities_Code_ValidFrom",
                schema: "dw",
                table: "DimMunicipalities",
                columns: new[] { "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimPovertyIndices_Code",
                schema: "dw",
                table: "DimPovertyIndices",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimProgrammes_Code",
                schema: "dw",
                table: "DimProgrammes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimReviewCycles_Code",
                schema: "dw",
                table: "DimReviewCycles",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTargets_PeriodKey_IndicatorKey",
                schema: "dw",
                table: "FactTargets",
                columns: new[] { "PeriodKey", "IndicatorKey" });

            migrationBuilder.CreateIndex(
                name: "IX_LoadChecks_LoadRunId",
                schema: "dw",
                table: "LoadChecks",
                column: "LoadRunId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AggregateOutcomes",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "ControlSums",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimBatches",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimCommitments",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimIndicators",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimMunicipalities",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimPeriods",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimPlans",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimPopulationGroups",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimPovertyIndices",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimProgrammes",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimReviewCycles",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "DimTrainings",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactCommitments",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactOutcomes",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactPlanReviews",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactPopulations",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactPoverties",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactPriorities",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "FactTargets",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "LoadChecks",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "LoadedChanges",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "PublishedOutcomes",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "SourceFreshness",
                schema: "dw");

            migrationBuilder.DropTable(
                name: "LoadRuns",
                schema: "dw");
        }
    }
}
