using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import;

/// <summary>Sources of outcomes: catalogues first, then SENA's training and goals, then the figures of Prosperidad Social.</summary>
internal static class OutcomeSources
{
    private const string Training2025 = "sena-training-2025", DpsFigures = "dps-figures";

    private static readonly TrainingCsv Training = new();
    private static readonly EmploymentSampleCsv Employment = new();
    private static readonly TrainingGroupCsv Groups = new();
    private static readonly UnitGoalCsv RegionalGoals = UnitGoalCsv.ByRegional;
    private static readonly NationalGoalCsv NationalGoals = new();
    private static readonly DpsFigureCsv Figures = new();

    /// <summary>The sources, in their order of dependence.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<IndicatorRow>("indicators", "Indicator catalogue", "indicators.csv",
            () => new TableTarget<IndicatorRow, Indicator>(Indicator, i => i.Code), new IndicatorCsv()),
        new RowSource<EntityRow>("executing-entities", "Executing entities", "executing_entities.csv",
            () => new TableTarget<EntityRow, ExecutingEntity>(r => new() { Code = r.Code, Name = r.Name }, e => e.Code), new EntityCsv()),
        new RowSource<ProgrammeRow>("programmes", "Programmes that the product names", "programmes.csv",
            () => new ProgrammeTarget(), new ProgrammeCsv()),
        new RowSource<ProgrammeRow>("dps-programmes", "Catalogue of social programmes (DPS)", "dps_programmes.csv",
            () => new ProgrammeTarget(), new DpsProgrammeCsv()),
        new RowSource<TrainingRow>(Training2025, "Trainees of 2025 by municipality (SENA)", "sena_training_by_municipality_2025.csv",
            () => new TrainingTarget(Training2025, 2025), Training, new TrainingJson(Training)),
        new RowSource<GoalRow>("sena-goals-regional", "Goals by regional, September 2025 (SENA)", "sena_goals_by_regional_2025_09.csv",
            () => new GoalTarget(), RegionalGoals, new RegionalGoalSheet(RegionalGoals)),
        new RowSource<GoalRow>("sena-goals-centre", "Goals by training centre, September 2025 (SENA)", "sena_goals_by_centre_2025_09.csv",
            () => new GoalTarget(), UnitGoalCsv.ByCentre),
        new RowSource<GoalRow>("sena-goals-national", "National goals, September 2025 (SENA)", "sena_goals_national_2025_09.csv",
            () => new GoalTarget(), NationalGoals, new NationalGoalSheet(NationalGoals)),
        new RowSource<DpsFigureRow>(DpsFigures, "Social programmes by municipality, 2010-2013 (DPS)", "dps_programmes_by_municipality_2010_2013.csv",
            () => new DpsFigureTarget(DpsFigures), Figures, new DpsFigureTable(Figures)),
        new RowSource<EmploymentSampleRow>("sena-ape-sample", "Employment agency, sample without period (SENA)", "sena_ape_by_municipality_sample.csv",
            () => new TableTarget<EmploymentSampleRow, EmploymentSample>(Sample, s => s.MunicipalityCode, null,
                TerritorySources.InMunicipality<EmploymentSampleRow>(r => r.MunicipalityCode)), Employment, new EmploymentReport(Employment)),
        new RowSource<TrainingGroupRow>("sena-training-groups", "Training groups of a month, report PE-04 (SENA)", null,
            () => new TableTarget<TrainingGroupRow, TrainingGroup>(Group, g => (g.Code, g.ReportYear, g.ReportMonth), null,
                TerritorySources.InMunicipality<TrainingGroupRow>(r => r.MunicipalityCode),
                new Reference<TrainingGroupRow>(KnownCodes.CentresAsync, r => r.CentreCode, "centre_code")), Groups, new TrainingGroupWorkbook(Groups)),
    ];

    private static Indicator Indicator(IndicatorRow row) => new()
    {
        Code = row.Code,
        Area = row.Area,
        Name = row.Name,
        NameEnglish = row.NameEnglish,
        Unit = row.Unit,
        UnitSpanish = row.UnitSpanish,
        Accumulation = row.Accumulation,
        NumeratorCode = row.NumeratorCode,
        DenominatorCode = row.DenominatorCode,
        HigherIsBetter = row.HigherIsBetter,
        Definition = row.Definition,
        Source = row.Source,
        Frequency = row.Frequency,
        Limits = row.Limits,
        Position = row.Position,
    };

    private static TrainingGroup Group(TrainingGroupRow row) => new()
    {
        ReportYear = row.ReportMonth.Year,
        ReportMonth = row.ReportMonth.Month,
        Code = row.Code,
        MunicipalityCode = row.MunicipalityCode,
        RegionalCode = row.RegionalCode,
        CentreCode = row.CentreCode,
        Status = row.Status,
        TrainingLevel = row.TrainingLevel,
        Shift = row.Shift,
        Tailored = row.Tailored,
        StartsOn = row.StartsOn,
        EndsOn = row.EndsOn,
        Stage = row.Stage,
        Modality = row.Modality,
        ProgrammeSector = row.ProgrammeSector,
        OccupationCode = row.OccupationCode,
        OccupationName = row.OccupationName,
        ProgrammeCode = row.ProgrammeCode,
        ProgrammeVersion = row.ProgrammeVersion,
        ProgrammeName = row.ProgrammeName,
        SpecialProgramme = row.SpecialProgramme,
        TraineesFemale = row.Trainees.Female,
        TraineesMale = row.Trainees.Male,
        TraineesNonBinary = row.Trainees.NonBinary,
        TraineesActive = row.Active,
        ProgrammeHours = row.Hours,
    };

    private static EmploymentSample Sample(EmploymentSampleRow row) => new()
    {
        MunicipalityCode = row.MunicipalityCode,
        RegisteredFemale = row.RegisteredFemale,
        RegisteredMale = row.RegisteredMale,
        GuidedFemale = row.GuidedFemale,
        GuidedMale = row.GuidedMale,
        PlacedFemale = row.PlacedFemale,
        PlacedMale = row.PlacedMale,
        Employers = row.Employers,
        Requests = row.Requests,
        Vacancies = row.Vacancies,
    };
}
