using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Warehouse.Database.PostgreSql.Migrations.Operational
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "op");

            migrationBuilder.CreateTable(
                name: "ChangeRecords",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ActorRole = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ActorRegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: true, collation: "C"),
                    Event = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    SubjectKey = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: true, collation: "C"),
                    CycleCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    Before = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    After = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Departments",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Departments", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "EmploymentSamples",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    RegisteredFemale = table.Column<int>(type: "integer", nullable: true),
                    RegisteredMale = table.Column<int>(type: "integer", nullable: true),
                    GuidedFemale = table.Column<int>(type: "integer", nullable: true),
                    GuidedMale = table.Column<int>(type: "integer", nullable: true),
                    PlacedFemale = table.Column<int>(type: "integer", nullable: true),
                    PlacedMale = table.Column<int>(type: "integer", nullable: true),
                    Employers = table.Column<int>(type: "integer", nullable: true),
                    Requests = table.Column<int>(type: "integer", nullable: true),
                    Vacancies = table.Column<int>(type: "integer", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmploymentSamples", x => x.MunicipalityCode);
                });

            migrationBuilder.CreateTable(
                name: "ExecutingEntities",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExecutingEntities", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatches",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false, collation: "C"),
                    Layout = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Read = table.Column<int>(type: "integer", nullable: false),
                    Loaded = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Rejected = table.Column<int>(type: "integer", nullable: false),
                    Duplicates = table.Column<int>(type: "integer", nullable: false),
                    Removed = table.Column<int>(type: "integer", nullable: false),
                    DataLines = table.Column<int>(type: "integer", nullable: false),
                    HeadingLines = table.Column<int>(type: "integer", nullable: false),
                    NoteLines = table.Column<int>(type: "integer", nullable: false),
                    TotalLines = table.Column<int>(type: "integer", nullable: false),
                    BlankLines = table.Column<int>(type: "integer", nullable: false),
                    NotRead = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Cells = table.Column<long>(type: "bigint", nullable: false),
                    FilledCells = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Area = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    NameEnglish = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    UnitSpanish = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Accumulation = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    NumeratorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    DenominatorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    HigherIsBetter = table.Column<bool>(type: "boolean", nullable: false),
                    Definition = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "LoadReceipts",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Publication = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadReceipts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MgaIndicators",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(9)", unicode: false, maxLength: 9, nullable: false, collation: "C"),
                    SectorCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    Sector = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ProgrammeCode = table.Column<string>(type: "character varying(4)", unicode: false, maxLength: 4, nullable: false, collation: "C"),
                    Programme = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ProductCode = table.Column<string>(type: "character varying(7)", unicode: false, maxLength: 7, nullable: false, collation: "C"),
                    Product = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Indicator = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MgaIndicators", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityCodeChanges",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Change = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false, collation: "C"),
                    ChangedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FromCodes = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityCodeChanges", x => new { x.MunicipalityCode, x.Change });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityRules",
                schema: "op",
                columns: table => new
                {
                    Area = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "character varying(100)", unicode: false, maxLength: 100, nullable: false, collation: "C"),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityRules", x => new { x.Area, x.Kind, x.Value });
                });

            migrationBuilder.CreateTable(
                name: "PendingChanges",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Entity = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: true, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Month = table.Column<int>(type: "integer", nullable: true),
                    IndicatorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PovertyIndices",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Measure = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    TitleEnglish = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Publisher = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Definition = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PovertyIndices", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ReviewCycles",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Term = table.Column<string>(type: "character varying(9)", unicode: false, maxLength: 9, nullable: false, collation: "C"),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PrioritySize = table.Column<int>(type: "integer", nullable: false),
                    PovertyIndexCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    ListOrigin = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewCycles", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "SourceExpectations",
                schema: "op",
                columns: table => new
                {
                    Source = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    WarnAfterDays = table.Column<int>(type: "integer", nullable: false),
                    FailAfterDays = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceExpectations", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "ClientRequests",
                schema: "op",
                columns: table => new
                {
                    Caller = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ClientKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Mutation = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    InputSha256 = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false, collation: "C"),
                    ChangeId = table.Column<long>(type: "bigint", nullable: false),
                    Warnings = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C")
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

            migrationBuilder.CreateTable(
                name: "Regionals",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    DepartmentCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    SeatMunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: true, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regionals", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Regionals_Departments_DepartmentCode",
                        column: x => x.DepartmentCode,
                        principalSchema: "op",
                        principalTable: "Departments",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    EntityCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Programmes_ExecutingEntities_EntityCode",
                        column: x => x.EntityCode,
                        principalSchema: "op",
                        principalTable: "ExecutingEntities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RejectedRows",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    BatchId = table.Column<int>(type: "integer", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    Severity = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Rule = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Field = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Raw = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    Translated = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    ReplayedInBatchId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RejectedRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RejectedRows_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalSchema: "op",
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                schema: "op",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ScopeCode = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false, collation: "C"),
                    Item = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    IsTotal = table.Column<bool>(type: "boolean", nullable: false),
                    IsRate = table.Column<bool>(type: "boolean", nullable: false),
                    IndicatorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    Target = table.Column<double>(type: "double precision", nullable: true),
                    Executed = table.Column<double>(type: "double precision", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => new { x.Scope, x.ScopeCode, x.Year, x.Month, x.Category, x.Item });
                    table.ForeignKey(
                        name: "FK_Goals_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalSchema: "op",
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PovertyComponents",
                schema: "op",
                columns: table => new
                {
                    IndexCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    NameEnglish = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PovertyComponents", x => new { x.IndexCode, x.Code });
                    table.ForeignKey(
                        name: "FK_PovertyComponents_PovertyIndices_IndexCode",
                        column: x => x.IndexCode,
                        principalSchema: "op",
                        principalTable: "PovertyIndices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Municipalities",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    OfficialName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SearchName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    DepartmentCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    Type = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    PreviousType = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    TypeSince = table.Column<DateOnly>(type: "date", nullable: true),
                    CreatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Municipalities", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Municipalities_Departments_DepartmentCode",
                        column: x => x.DepartmentCode,
                        principalSchema: "op",
                        principalTable: "Departments",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Municipalities_Regionals_RegionalCode",
                        column: x => x.RegionalCode,
                        principalSchema: "op",
                        principalTable: "Regionals",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrdinaryBudgets",
                schema: "op",
                columns: table => new
                {
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    AmountCop = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrdinaryBudgets", x => new { x.RegionalCode, x.Year, x.Demonstration });
                    table.ForeignKey(
                        name: "FK_OrdinaryBudgets_Regionals_RegionalCode",
                        column: x => x.RegionalCode,
                        principalSchema: "op",
                        principalTable: "Regionals",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingCentres",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: true, collation: "C"),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingCentres", x => x.Code);
                    table.ForeignKey(
                        name: "FK_TrainingCentres_Regionals_RegionalCode",
                        column: x => x.RegionalCode,
                        principalSchema: "op",
                        principalTable: "Regionals",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PovertyComponentValues",
                schema: "op",
                columns: table => new
                {
                    IndexCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    ComponentCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Urban = table.Column<double>(type: "double precision", nullable: true),
                    Rural = table.Column<double>(type: "double precision", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PovertyComponentValues", x => new { x.MunicipalityCode, x.IndexCode, x.ComponentCode });
                    table.ForeignKey(
                        name: "FK_PovertyComponentValues_PovertyComponents_IndexCode_Componen~",
                        columns: x => new { x.IndexCode, x.ComponentCode },
                        principalSchema: "op",
                        principalTable: "PovertyComponents",
                        principalColumns: new[] { "IndexCode", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityCategories",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(1)", unicode: false, maxLength: 1, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityCategories", x => new { x.MunicipalityCode, x.Year });
                    table.ForeignKey(
                        name: "FK_MunicipalityCategories_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalTypologies",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Typology = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    DevelopmentEnvironment = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    InitialCapacityGroup2016 = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    InitialCapacityGroup2020 = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SgrRegion = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    NationalPlanRegion = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    InSystemOfCities = table.Column<bool>(type: "boolean", nullable: true),
                    MetropolitanArea = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    IsCapital = table.Column<bool>(type: "boolean", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalTypologies", x => x.MunicipalityCode);
                    table.ForeignKey(
                        name: "FK_MunicipalTypologies_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PdetMunicipalities",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    SubregionNumber = table.Column<int>(type: "integer", nullable: false),
                    Subregion = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PdetMunicipalities", x => x.MunicipalityCode);
                    table.ForeignKey(
                        name: "FK_PdetMunicipalities_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: true, collation: "C"),
                    DepartmentCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: true, collation: "C"),
                    Term = table.Column<string>(type: "character varying(9)", unicode: false, maxLength: 9, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Mayor = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DocumentUrl = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Departments_DepartmentCode",
                        column: x => x.DepartmentCode,
                        principalSchema: "op",
                        principalTable: "Departments",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Populations",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Series = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Urban = table.Column<int>(type: "integer", nullable: true),
                    Rural = table.Column<int>(type: "integer", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Populations", x => new { x.MunicipalityCode, x.Year, x.Series });
                    table.ForeignKey(
                        name: "FK_Populations_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PovertyValues",
                schema: "op",
                columns: table => new
                {
                    IndexCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Urban = table.Column<double>(type: "double precision", nullable: true),
                    Rural = table.Column<double>(type: "double precision", nullable: true),
                    Caution = table.Column<bool>(type: "boolean", nullable: false),
                    CautionByArea = table.Column<bool>(type: "boolean", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: true),
                    DepartmentRank = table.Column<int>(type: "integer", nullable: true),
                    Quintile = table.Column<int>(type: "integer", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PovertyValues", x => new { x.IndexCode, x.MunicipalityCode });
                    table.ForeignKey(
                        name: "FK_PovertyValues_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PovertyValues_PovertyIndices_IndexCode",
                        column: x => x.IndexCode,
                        principalSchema: "op",
                        principalTable: "PovertyIndices",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PriorityMunicipalities",
                schema: "op",
                columns: table => new
                {
                    CycleCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriorityMunicipalities", x => new { x.CycleCode, x.MunicipalityCode });
                    table.ForeignKey(
                        name: "FK_PriorityMunicipalities_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PriorityMunicipalities_ReviewCycles_CycleCode",
                        column: x => x.CycleCode,
                        principalSchema: "op",
                        principalTable: "ReviewCycles",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeFigures",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Measure = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: false, collation: "C"),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeFigures", x => new { x.MunicipalityCode, x.Year, x.ProgrammeCode, x.Measure });
                    table.ForeignKey(
                        name: "FK_ProgrammeFigures_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeFigures_Programmes_ProgrammeCode",
                        column: x => x.ProgrammeCode,
                        principalSchema: "op",
                        principalTable: "Programmes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingGroups",
                schema: "op",
                columns: table => new
                {
                    ReportYear = table.Column<int>(type: "integer", nullable: false),
                    ReportMonth = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    CentreCode = table.Column<string>(type: "character varying(4)", unicode: false, maxLength: 4, nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    TrainingLevel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Shift = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Tailored = table.Column<bool>(type: "boolean", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Modality = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ProgrammeSector = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    OccupationCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true, collation: "C"),
                    OccupationName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ProgrammeCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ProgrammeVersion = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    SpecialProgramme = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    TraineesFemale = table.Column<int>(type: "integer", nullable: false),
                    TraineesMale = table.Column<int>(type: "integer", nullable: false),
                    TraineesNonBinary = table.Column<int>(type: "integer", nullable: false),
                    TraineesActive = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeHours = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "PlanLines",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanLines_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "op",
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanReviews",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CycleCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgementReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Recipient = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    BudgetLine = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ContactName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ContactPosition = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ContactEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    ContactPhone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanReviews_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "op",
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanReviews_Regionals_RegionalCode",
                        column: x => x.RegionalCode,
                        principalSchema: "op",
                        principalTable: "Regionals",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanReviews_ReviewCycles_CycleCode",
                        column: x => x.CycleCode,
                        principalSchema: "op",
                        principalTable: "ReviewCycles",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanProjects",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    LineId = table.Column<int>(type: "integer", nullable: true),
                    MgaIndicatorCode = table.Column<string>(type: "character varying(9)", unicode: false, maxLength: 9, nullable: true, collation: "C"),
                    CustomIndicator = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Unit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    FourYearGoal = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    IsMain = table.Column<bool>(type: "boolean", nullable: false),
                    SdgCode = table.Column<int>(type: "integer", nullable: true),
                    Accumulation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SearchText = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanProjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanProjects_MgaIndicators_MgaIndicatorCode",
                        column: x => x.MgaIndicatorCode,
                        principalSchema: "op",
                        principalTable: "MgaIndicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanProjects_PlanLines_LineId",
                        column: x => x.LineId,
                        principalSchema: "op",
                        principalTable: "PlanLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanProjects_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "op",
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanResultIndicators",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    LineId = table.Column<int>(type: "integer", nullable: true),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    InNationalPlan = table.Column<bool>(type: "boolean", nullable: false),
                    FourYearGoal = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    NationalPlanTransformation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanResultIndicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanResultIndicators_PlanLines_LineId",
                        column: x => x.LineId,
                        principalSchema: "op",
                        principalTable: "PlanLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanResultIndicators_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "op",
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    RegionalCode = table.Column<string>(type: "character varying(2)", unicode: false, maxLength: 2, nullable: false, collation: "C"),
                    CentreCode = table.Column<string>(type: "character varying(10)", unicode: false, maxLength: 10, nullable: true, collation: "C"),
                    ReviewId = table.Column<int>(type: "integer", nullable: true),
                    IndicatorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Baseline = table.Column<long>(type: "bigint", nullable: true),
                    BudgetCop = table.Column<long>(type: "bigint", nullable: false),
                    BudgetYear = table.Column<int>(type: "integer", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Partners = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalSchema: "op",
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_PlanReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "op",
                        principalTable: "PlanReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Regionals_RegionalCode",
                        column: x => x.RegionalCode,
                        principalSchema: "op",
                        principalTable: "Regionals",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_TrainingCentres_CentreCode",
                        column: x => x.CentreCode,
                        principalSchema: "op",
                        principalTable: "TrainingCentres",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AllianceOpportunities",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ReviewId = table.Column<int>(type: "integer", nullable: false),
                    PlanProjectId = table.Column<int>(type: "integer", nullable: false),
                    Area = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Contribution = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    EstimatedCop = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AllianceOpportunities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AllianceOpportunities_PlanProjects_PlanProjectId",
                        column: x => x.PlanProjectId,
                        principalSchema: "op",
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AllianceOpportunities_PlanReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalSchema: "op",
                        principalTable: "PlanReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DismissedOpportunities",
                schema: "op",
                columns: table => new
                {
                    ReviewId = table.Column<int>(type: "integer", nullable: false),
                    PlanProjectId = table.Column<int>(type: "integer", nullable: false),
                    Area = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C")
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
                name: "PlanProjectAreas",
                schema: "op",
                columns: table => new
                {
                    PlanProjectId = table.Column<int>(type: "integer", nullable: false),
                    Area = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Matches = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C")
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

            migrationBuilder.CreateTable(
                name: "PlanProjectYears",
                schema: "op",
                columns: table => new
                {
                    PlanProjectId = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Goal = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    BudgetCop = table.Column<long>(type: "bigint", nullable: true),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanProjectYears", x => new { x.PlanProjectId, x.Year });
                    table.ForeignKey(
                        name: "FK_PlanProjectYears_PlanProjects_PlanProjectId",
                        column: x => x.PlanProjectId,
                        principalSchema: "op",
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentTargets",
                schema: "op",
                columns: table => new
                {
                    CommitmentId = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Target = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentTargets", x => new { x.CommitmentId, x.Year, x.Month });
                    table.ForeignKey(
                        name: "FK_CommitmentTargets_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "op",
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutcomeRecords",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    MunicipalityCode = table.Column<string>(type: "character varying(5)", unicode: false, maxLength: 5, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    IndicatorCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    ProgrammeCode = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    TrainingType = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    TrainingLevel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Modality = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Sex = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    CommitmentId = table.Column<int>(type: "integer", nullable: true),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: true),
                    CostCop = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false, collation: "C"),
                    Demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ImportBatchId = table.Column<int>(type: "integer", nullable: true),
                    SourceLine = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutcomeRecords_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "op",
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutcomeRecords_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalSchema: "op",
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutcomeRecords_Municipalities_MunicipalityCode",
                        column: x => x.MunicipalityCode,
                        principalSchema: "op",
                        principalTable: "Municipalities",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutcomeRecords_Programmes_ProgrammeCode",
                        column: x => x.ProgrammeCode,
                        principalSchema: "op",
                        principalTable: "Programmes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AllianceOpportunities_PlanProjectId",
                schema: "op",
                table: "AllianceOpportunities",
                column: "PlanProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_AllianceOpportunities_ReviewId_PlanProjectId",
                schema: "op",
                table: "AllianceOpportunities",
                columns: new[] { "ReviewId", "PlanProjectId" },
                unique: true);

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
                name: "IX_Commitments_CentreCode",
                schema: "op",
                table: "Commitments",
                column: "CentreCode");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_IndicatorCode",
                schema: "op",
                table: "Commitments",
                column: "IndicatorCode");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_MunicipalityCode",
                schema: "op",
                table: "Commitments",
                column: "MunicipalityCode");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RegionalCode",
                schema: "op",
                table: "Commitments",
                column: "RegionalCode");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ReviewId",
                schema: "op",
                table: "Commitments",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_DismissedOpportunities_PlanProjectId",
                schema: "op",
                table: "DismissedOpportunities",
                column: "PlanProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_IndicatorCode",
                schema: "op",
                table: "Goals",
                column: "IndicatorCode");

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_Source_Id",
                schema: "op",
                table: "ImportBatches",
                columns: new[] { "Source", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_DepartmentCode",
                schema: "op",
                table: "Municipalities",
                column: "DepartmentCode");

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_RegionalCode",
                schema: "op",
                table: "Municipalities",
                column: "RegionalCode");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_CommitmentId",
                schema: "op",
                table: "OutcomeRecords",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_ImportBatchId",
                schema: "op",
                table: "OutcomeRecords",
                column: "ImportBatchId");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_IndicatorCode",
                schema: "op",
                table: "OutcomeRecords",
                column: "IndicatorCode");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_MunicipalityCode_Year_Month_IndicatorCode",
                schema: "op",
                table: "OutcomeRecords",
                columns: new[] { "MunicipalityCode", "Year", "Month", "IndicatorCode" });

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_ProgrammeCode",
                schema: "op",
                table: "OutcomeRecords",
                column: "ProgrammeCode");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeRecords_Source",
                schema: "op",
                table: "OutcomeRecords",
                column: "Source");

            migrationBuilder.CreateIndex(
                name: "IX_PlanLines_PlanId_Code",
                schema: "op",
                table: "PlanLines",
                columns: new[] { "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjectAreas_Area_Score",
                schema: "op",
                table: "PlanProjectAreas",
                columns: new[] { "Area", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_LineId",
                schema: "op",
                table: "PlanProjects",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_MgaIndicatorCode",
                schema: "op",
                table: "PlanProjects",
                column: "MgaIndicatorCode");

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_PlanId_Code",
                schema: "op",
                table: "PlanProjects",
                columns: new[] { "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanResultIndicators_LineId",
                schema: "op",
                table: "PlanResultIndicators",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanResultIndicators_PlanId_Code",
                schema: "op",
                table: "PlanResultIndicators",
                columns: new[] { "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_CycleCode_PlanId",
                schema: "op",
                table: "PlanReviews",
                columns: new[] { "CycleCode", "PlanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_PlanId",
                schema: "op",
                table: "PlanReviews",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanReviews_RegionalCode",
                schema: "op",
                table: "PlanReviews",
                column: "RegionalCode");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_DepartmentCode_Term_Demonstration",
                schema: "op",
                table: "Plans",
                columns: new[] { "DepartmentCode", "Term", "Demonstration" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_MunicipalityCode_Term_Demonstration",
                schema: "op",
                table: "Plans",
                columns: new[] { "MunicipalityCode", "Term", "Demonstration" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PovertyComponentValues_IndexCode_ComponentCode",
                schema: "op",
                table: "PovertyComponentValues",
                columns: new[] { "IndexCode", "ComponentCode" });

            migrationBuilder.CreateIndex(
                name: "IX_PovertyValues_IndexCode_Rank",
                schema: "op",
                table: "PovertyValues",
                columns: new[] { "IndexCode", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_PovertyValues_MunicipalityCode",
                schema: "op",
                table: "PovertyValues",
                column: "MunicipalityCode");

            migrationBuilder.CreateIndex(
                name: "IX_PriorityMunicipalities_CycleCode_Position",
                schema: "op",
                table: "PriorityMunicipalities",
                columns: new[] { "CycleCode", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PriorityMunicipalities_MunicipalityCode",
                schema: "op",
                table: "PriorityMunicipalities",
                column: "MunicipalityCode");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeFigures_ProgrammeCode",
                schema: "op",
                table: "ProgrammeFigures",
                column: "ProgrammeCode");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_EntityCode",
                schema: "op",
                table: "Programmes",
                column: "EntityCode");

            migrationBuilder.CreateIndex(
                name: "IX_Regionals_DepartmentCode",
                schema: "op",
                table: "Regionals",
                column: "DepartmentCode");

            migrationBuilder.CreateIndex(
                name: "IX_RejectedRows_BatchId",
                schema: "op",
                table: "RejectedRows",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingCentres_RegionalCode",
                schema: "op",
                table: "TrainingCentres",
                column: "RegionalCode");

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
                name: "AllianceOpportunities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ClientRequests",
                schema: "op");

            migrationBuilder.DropTable(
                name: "CommitmentTargets",
                schema: "op");

            migrationBuilder.DropTable(
                name: "DismissedOpportunities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "EmploymentSamples",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Goals",
                schema: "op");

            migrationBuilder.DropTable(
                name: "LoadReceipts",
                schema: "op");

            migrationBuilder.DropTable(
                name: "MunicipalityCategories",
                schema: "op");

            migrationBuilder.DropTable(
                name: "MunicipalityCodeChanges",
                schema: "op");

            migrationBuilder.DropTable(
                name: "MunicipalTypologies",
                schema: "op");

            migrationBuilder.DropTable(
                name: "OpportunityRules",
                schema: "op");

            migrationBuilder.DropTable(
                name: "OrdinaryBudgets",
                schema: "op");

            migrationBuilder.DropTable(
                name: "OutcomeRecords",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PdetMunicipalities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PendingChanges",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanProjectAreas",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanProjectYears",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanResultIndicators",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Populations",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PovertyComponentValues",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PovertyValues",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PriorityMunicipalities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ProgrammeFigures",
                schema: "op");

            migrationBuilder.DropTable(
                name: "RejectedRows",
                schema: "op");

            migrationBuilder.DropTable(
                name: "SourceExpectations",
                schema: "op");

            migrationBuilder.DropTable(
                name: "TrainingGroups",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ChangeRecords",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Commitments",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanProjects",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PovertyComponents",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Programmes",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ImportBatches",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Indicators",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanReviews",
                schema: "op");

            migrationBuilder.DropTable(
                name: "TrainingCentres",
                schema: "op");

            migrationBuilder.DropTable(
                name: "MgaIndicators",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PlanLines",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PovertyIndices",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ExecutingEntities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ReviewCycles",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Plans",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Municipalities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Regionals",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Departments",
                schema: "op");
        }
    }
}
