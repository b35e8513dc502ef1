using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Tests.Fixtures;

/// <summary>What is planned, promised and reached in <see cref="Places"/>.</summary>
internal static class Work
{
    public const int TrainingBatch = 1, ProgrammeBatch = 2, Commitment = 7, Review = 3, Plan = 5;

    public static IEnumerable<object> Rows() => [.. Catalogues(), .. Outcomes(), .. Planning()];

    private static IEnumerable<object> Catalogues() =>
    [
        Batch(TrainingBatch, "sena-training-2025"),
        Batch(ProgrammeBatch, "dps-programmes"),
        Indicator("TRA_TRAINEES", OutcomeArea.Training, Accumulation.Flow, 1),
        Indicator("EMP_REGISTERED", OutcomeArea.Employment, Accumulation.Flow, 2),
        Indicator("EMP_PLACED", OutcomeArea.Employment, Accumulation.Flow, 3),
        Indicator("EMP_PLACEMENT_RATE", OutcomeArea.Employment, Accumulation.Ratio, 4, "EMP_PLACED", "EMP_REGISTERED"),
        Indicator("INC_CHANGE", OutcomeArea.Income, Accumulation.Average, 5),
        Indicator("QOL_FAMILIES", OutcomeArea.QualityOfLife, Accumulation.Stock, 6),
        new ExecutingEntity { Code = "SENA", Name = "Servicio Nacional de Aprendizaje" },
        new ExecutingEntity { Code = "ANSPE", Name = "Agencia Nacional para la Superación de la Pobreza Extrema" },
        new Programme { Code = "SENA_REGULAR", Name = "Formación regular", EntityCode = "SENA" },
        new Programme { Code = "UNIDOS", Name = "Red Unidos", EntityCode = "ANSPE" },
    ];

    private static IEnumerable<object> Outcomes() =>
    [
        Training(Places.Quibdo, Sex.Female, 12_000),
        Training(Places.Quibdo, Sex.Male, 9_500),
        Training(Places.Bogota, Sex.Female, 900_000),
        Training(Places.Annulled, Sex.Female, 775),
        new OutcomeRecord
        {
            Source = "dps-programmes", ImportBatchId = ProgrammeBatch, MunicipalityCode = Places.Uribia, Year = 2012,
            IndicatorCode = "QOL_FAMILIES", ProgrammeCode = "UNIDOS", Value = 8_000,
        },
        Recorded("INC_CHANGE", 3, 150_000, people: 20),
        Recorded("INC_CHANGE", 4, 90_000, people: 10),
    ];

    private static IEnumerable<object> Planning() =>
    [
        new Goal { Scope = GoalScope.National, ScopeCode = "SENA", Year = 2025, Month = 9, Category = "Formación", Item = "Total", IndicatorCode = "TRA_TRAINEES", Target = 8_000_000 },
        new Goal { Scope = GoalScope.Centre, ScopeCode = "9207", Year = 2025, Month = 9, Category = "Formación", Item = "Cupos", Target = 4_000, Executed = 3_100 },
        new ReviewCycle
        {
            Code = "C112-2012", Title = "Circular 112", Term = "2012-2015", OpensOn = new(2012, 3, 20), ClosesOn = new(2012, 3, 31), PrioritySize = 2, PovertyIndexCode = "IPM_2005",
        },
        new PriorityMunicipality { CycleCode = "C112-2012", MunicipalityCode = Places.Uribia, Position = 1 },
        new PriorityMunicipality { CycleCode = "C112-2012", MunicipalityCode = Places.Quibdo, Position = 2 },
        new Plan { Id = Plan, MunicipalityCode = Places.Quibdo, Term = "2012-2015", Status = PlanStatus.Draft, ReceivedOn = new(2012, 3, 15) },
        new PlanProject { Id = 1, PlanId = Plan, Code = "IP-1", SearchText = "empleo" },
        new PlanReview { Id = Review, CycleCode = "C112-2012", PlanId = Plan, RegionalCode = "27", Status = ReviewStatus.Sent, SentOn = new(2012, 4, 3) },
        new AllianceOpportunity { ReviewId = Review, PlanProjectId = 1, Area = OutcomeArea.Training, Contribution = "Formación" },
        new Commitment
        {
            Id = Commitment, MunicipalityCode = Places.Quibdo, RegionalCode = "27", ReviewId = Review, IndicatorCode = "EMP_PLACED", Title = "Empleo para Quibdó",
            BudgetCop = 40_000_000, BudgetYear = 2012, StartsOn = new(2012, 4, 1), EndsOn = new(2012, 12, 31),
        },
        new CommitmentTarget { CommitmentId = Commitment, Year = 2012, Month = 6, Target = 50 },
        new CommitmentTarget { CommitmentId = Commitment, Year = 2012, Month = 12, Target = 80 },
        Recorded("EMP_PLACED", 6, 45, year: 2012, commitment: Commitment),
        Recorded("EMP_REGISTERED", 6, 200, year: 2012, commitment: Commitment),
    ];

    /// <summary>An outcome of Quibdó that a person recorded.</summary>
    public static OutcomeRecord Recorded(string indicator, int month, long value, long? people = null, int year = 2025, int? commitment = null) => new()
    {
        Source = "api",
        MunicipalityCode = Places.Quibdo,
        Year = year,
        Month = month,
        IndicatorCode = indicator,
        ProgrammeCode = "SENA_REGULAR",
        Value = value,
        People = people,
        CommitmentId = commitment,
    };

    private static OutcomeRecord Training(string municipality, Sex sex, long trainees) => new()
    {
        Source = "sena-training-2025",
        ImportBatchId = TrainingBatch,
        MunicipalityCode = municipality,
        Year = 2025,
        IndicatorCode = "TRA_TRAINEES",
        ProgrammeCode = "SENA_REGULAR",
        TrainingType = "FORMACIÓN COMPLEMENTARIA",
        TrainingLevel = "CURSO ESPECIAL",
        Modality = "PRESENCIAL",
        Sex = sex,
        Value = trainees,
        People = trainees,
    };

    public static ImportBatch Batch(int id, string source) => new()
    {
        Id = id,
        Source = source,
        FileName = source + ".csv",
        Sha256 = new('0', 64),
        Layout = "csv",
        StartedAt = new(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc),
        FinishedAt = new(2025, 11, 1, 0, 1, 0, DateTimeKind.Utc),
        Read = 5,
        Loaded = 3,
        Unchanged = 1,
        Rejected = 1,
    };

    private static Indicator Indicator(
        string code, OutcomeArea area, Accumulation accumulation, int position, string? numerator = null, string? denominator = null) => new()
        {
            Code = code,
            Area = area,
            Name = code,
            NameEnglish = code,
            Unit = "people",
            UnitSpanish = "personas",
            Accumulation = accumulation,
            NumeratorCode = numerator,
            DenominatorCode = denominator,
            Definition = code,
            Source = "SENA",
            Limits = code,
            Position = position,
        };
}
