using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.Sqlite.Migrations.Operational
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
                name: "ChangeMarks",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Departments",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    RegisteredFemale = table.Column<int>(type: "INTEGER", nullable: true),
                    RegisteredMale = table.Column<int>(type: "INTEGER", nullable: true),
                    GuidedFemale = table.Column<int>(type: "INTEGER", nullable: true),
                    GuidedMale = table.Column<int>(type: "INTEGER", nullable: true),
                    PlacedFemale = table.Column<int>(type: "INTEGER", nullable: true),
                    PlacedMale = table.Column<int>(type: "INTEGER", nullable: true),
                    Employers = table.Column<int>(type: "INTEGER", nullable: true),
                    Requests = table.Column<int>(type: "INTEGER", nullable: true),
                    Vacancies = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Layout = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Read = table.Column<int>(type: "INTEGER", nullable: false),
                    Loaded = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    Duplicates = table.Column<int>(type: "INTEGER", nullable: false),
                    Removed = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Area = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    UnitSpanish = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Accumulation = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    NumeratorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    DenominatorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    HigherIsBetter = table.Column<bool>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "MgaIndicators",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    SectorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ProgrammeCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Programme = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ProductCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MgaIndicators", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "MgaOutcomeAreas",
                schema: "op",
                columns: table => new
                {
                    ProgrammeCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Area = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MgaOutcomeAreas", x => new { x.ProgrammeCode, x.Area });
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityCodeChanges",
                schema: "op",
                columns: table => new
                {
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Change = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    ChangedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FromCodes = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityCodeChanges", x => new { x.MunicipalityCode, x.Change });
                });

            migrationBuilder.CreateTable(
                name: "PovertyIndices",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TitleEnglish = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Definition = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Term = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PrioritySize = table.Column<int>(type: "INTEGER", nullable: false),
                    PovertyIndexCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    ListOrigin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewCycles", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Regionals",
                schema: "op",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DepartmentCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    SeatMunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EntityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BatchId = table.Column<int>(type: "INTEGER", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Raw = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
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
                    Scope = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ScopeCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsTotal = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRate = table.Column<bool>(type: "INTEGER", nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Target = table.Column<double>(type: "REAL", nullable: true),
                    Executed = table.Column<double>(type: "REAL", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    IndexCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OfficialName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SearchName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DepartmentCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    RegionalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Type = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    PreviousType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    TypeSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    RegionalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    AmountCop = table.Column<long>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RegionalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    IndexCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    ComponentCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Urban = table.Column<double>(type: "REAL", nullable: true),
                    Rural = table.Column<double>(type: "REAL", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PovertyComponentValues", x => new { x.MunicipalityCode, x.IndexCode, x.ComponentCode });
                    table.ForeignKey(
                        name: "FK_PovertyComponentValues_PovertyComponents_IndexCode_ComponentCode",
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
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", unicode: false, maxLength: 1, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Typology = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    DevelopmentEnvironment = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    InitialCapacityGroup2016 = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    InitialCapacityGroup2020 = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SgrRegion = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    NationalPlanRegion = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    InSystemOfCities = table.Column<bool>(type: "INTEGER", nullable: true),
                    MetropolitanArea = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    IsCapital = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    SubregionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Subregion = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: true),
                    DepartmentCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: true),
                    Term = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Mayor = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentUrl = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Series = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Urban = table.Column<int>(type: "INTEGER", nullable: true),
                    Rural = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    IndexCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Urban = table.Column<double>(type: "REAL", nullable: true),
                    Rural = table.Column<double>(type: "REAL", nullable: true),
                    Caution = table.Column<bool>(type: "INTEGER", nullable: false),
                    CautionByArea = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    DepartmentRank = table.Column<int>(type: "INTEGER", nullable: true),
                    Quintile = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    CycleCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                name: "PlanLines",
                schema: "op",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    LineId = table.Column<int>(type: "INTEGER", nullable: true),
                    MgaIndicatorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: true),
                    CustomIndicator = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    FourYearGoal = table.Column<decimal>(type: "TEXT", precision: 20, scale: 4, nullable: true),
                    IsMain = table.Column<bool>(type: "INTEGER", nullable: false),
                    SdgCode = table.Column<int>(type: "INTEGER", nullable: true),
                    Accumulation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    LineId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    InNationalPlan = table.Column<bool>(type: "INTEGER", nullable: false),
                    FourYearGoal = table.Column<decimal>(type: "TEXT", precision: 20, scale: 4, nullable: true),
                    NationalPlanTransformation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    RegionalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false),
                    CentreCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: true),
                    IndicatorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Baseline = table.Column<long>(type: "INTEGER", nullable: true),
                    BudgetCop = table.Column<long>(type: "INTEGER", nullable: false),
                    BudgetYear = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Partners = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Area = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Contribution = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
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
                name: "PlanProjectYears",
                schema: "op",
                columns: table => new
                {
                    PlanProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Goal = table.Column<decimal>(type: "TEXT", precision: 20, scale: 4, nullable: true),
                    BudgetCop = table.Column<long>(type: "INTEGER", nullable: true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Target = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ProgrammeCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TrainingType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TrainingLevel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Modality = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: true),
                    CostCop = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true)
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

            migrationBuilder.InsertData(
                schema: "op",
                table: "ChangeMarks",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, new Guid("00000000-0000-0000-0000-000000000000") });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AllianceOpportunities",
                schema: "op");

            migrationBuilder.DropTable(
                name: "ChangeMarks",
                schema: "op");

            migrationBuilder.DropTable(
                name: "CommitmentTargets",
                schema: "op");

            migrationBuilder.DropTable(
                name: "EmploymentSamples",
                schema: "op");

            migrationBuilder.DropTable(
                name: "Goals",
                schema: "op");

            migrationBuilder.DropTable(
                name: "MgaOutcomeAreas",
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
                name: "OrdinaryBudgets",
                schema: "op");

            migrationBuilder.DropTable(
                name: "OutcomeRecords",
                schema: "op");

            migrationBuilder.DropTable(
                name: "PdetMunicipalities",
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
