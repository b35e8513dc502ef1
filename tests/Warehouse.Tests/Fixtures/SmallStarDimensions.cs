using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>The dimensions of <see cref="SmallStar"/> and the facts that do not change: poverty, inhabitants, list, targets, load.</summary>
internal static class SmallStarDimensions
{
    private static readonly DateOnly Begin = new(1900, 1, 1), End = new(9999, 12, 31);

    public static void Add(StarContext star)
    {
        AddPlaces(star);
        AddSubjects(star);
        AddPoverty(star);
        star.AddRange(
            Goal(1, GoalScope.Regional, "27", 202509, SmallStar.Trainees, "FORMACIÓN", 1000, 800),
            Goal(2, GoalScope.Regional, "27", 202509, SmallStar.Trainees, "FORMACIÓN", 500, 450),
            Goal(3, GoalScope.Regional, "27", 202509, SmallStar.Trainees, "FORMACIÓN", 1500, 1250, total: true),
            Goal(4, GoalScope.Regional, "44", 202509, SmallStar.Trainees, "FORMACIÓN", 100, 120),
            Goal(5, GoalScope.National, "SENA", 202509, SmallStar.Trainees, "FORMACIÓN", 5000, 4000),
            new FactTarget { Id = 6, RegionalCode = "27", MunicipalityKey = 2, PeriodKey = 202500, IndicatorKey = SmallStar.Trainees, CommitmentKey = 1, Target = 400 });
        AddLoad(star);
    }

    private static void AddPlaces(StarContext star)
    {
        star.AddRange(
            Place(0, "00000", "Desconocido", "00", "Desconocido", MunicipalityType.Municipality),
            Place(1, "27001", "Quibdó", "27", "Chocó", to: new(2013, 1, 1), typology: "F"),
            Place(2, "27001", "Quibdó", "27", "Chocó", from: new(2013, 1, 1), typology: "C", pdet: true),
            Place(3, "44847", "Uribia", "44", "La Guajira", typology: "G"),
            Place(4, "11001", "Bogotá, D.C.", "11", "Bogotá, D.C.", typology: "A"),
            Place(5, "13490", "Norosí", "13", "Bolívar"),
            Place(6, "05001", "Medellín", "05", "Antioquia", typology: "A"),
            Place(7, "27086", "Belén de Bajirá", "27", "Chocó", to: new(2018, 1, 1)));
        foreach (var (year, month) in Enumerable.Range(2010, 16).SelectMany(y => Enumerable.Range(0, 13).Select(m => (y, m))))
        {
            star.Add(new DimPeriod
            {
                Key = DimPeriod.KeyOf(year, month),
                Year = year,
                Quarter = month == 0 ? null : (month + 2) / 3,
                Month = month == 0 ? null : month,
                StartsOn = new(year, Math.Max(month, 1), 1),
                EndsOn = new DateOnly(year, month == 0 ? 12 : month, 1).AddMonths(1).AddDays(-1),
            });
        }
    }

    private static void AddSubjects(StarContext star)
    {
        star.AddRange(
            Indicator(0, "UNKNOWN", OutcomeArea.Training, "Desconocido", "", Accumulation.Flow),
            Indicator(SmallStar.Seats, "TRA_SEATS", OutcomeArea.Training, "Cupos de formación", "seats", Accumulation.Flow),
            Indicator(SmallStar.Trainees, "TRA_TRAINEES", OutcomeArea.Training, "Aprendices atendidos", "people", Accumulation.Flow),
            Indicator(SmallStar.Certified, "TRA_CERTIFIED", OutcomeArea.Training, "Personas certificadas", "people", Accumulation.Flow),
            Indicator(SmallStar.Registered, "EMP_REGISTERED", OutcomeArea.Employment, "Inscritos", "people", Accumulation.Flow),
            Indicator(SmallStar.Placed, "EMP_PLACED", OutcomeArea.Employment, "Colocados", "people", Accumulation.Flow),
            Indicator(SmallStar.PlacementRate, "EMP_PLACEMENT_RATE", OutcomeArea.Employment, "Tasa de colocación", "%", Accumulation.Ratio, SmallStar.Placed, SmallStar.Registered),
            Indicator(SmallStar.Projects, "INC_PROJECTS", OutcomeArea.Income, "Proyectos", "projects", Accumulation.Flow),
            Indicator(SmallStar.Change, "INC_CHANGE", OutcomeArea.Income, "Cambio en el ingreso", "COP/month", Accumulation.Average),
            Indicator(SmallStar.Families, "QOL_FAMILIES", OutcomeArea.QualityOfLife, "Familias acompañadas", "families", Accumulation.Stock));
        star.AddRange(
            new DimProgramme { Key = 0, Code = "UNKNOWN", Name = "Desconocido", EntityCode = "UNKNOWN", EntityName = "Desconocida" },
            new DimProgramme { Key = 1, Code = "SENA_REGULAR", Name = "Formación regular", EntityCode = "SENA", EntityName = "SENA" },
            new DimProgramme { Key = 2, Code = "SENA_CAMPESENA", Name = "CampeSENA", EntityCode = "SENA", EntityName = "SENA" },
            new DimProgramme { Key = 3, Code = "UNIDOS", Name = "Red Unidos", EntityCode = "ANSPE", EntityName = "ANSPE" });
        star.AddRange(
            new DimTraining { Key = 0 },
            new DimTraining { Key = 1, Type = "TITULADA", Level = "TÉCNICO", Modality = "PRESENCIAL" },
            new DimTraining { Key = 2, Type = "COMPLEMENTARIA", Level = "CURSO ESPECIAL", Modality = "VIRTUAL" });
        star.AddRange(Enum.GetValues<Sex>().Select(s => new DimPopulationGroup { Key = (int)s, Sex = s }));
        star.AddRange(
            new DimCommitment { Key = 0, Title = "" },
            new DimCommitment { Key = 1, CommitmentId = 71, Title = "400 aprendices en Quibdó", Status = CommitmentStatus.InProgress });
    }

    private static void AddPoverty(StarContext star)
    {
        star.AddRange(
            new DimPovertyIndex { Key = 1, Code = "IPM_2005", Measure = "IPM", Year = 2005, Title = "IPM municipal 2005" },
            new DimPovertyIndex { Key = 2, Code = "NBI_2005", Measure = "NBI", Year = 2005, Title = "NBI 2005" });
        star.AddRange(
            new FactPoverty { PovertyIndexKey = 1, MunicipalityKey = 3, Value = 100, Caution = true, Rank = 1, DepartmentRank = 1, Quintile = 1 },
            new FactPoverty { PovertyIndexKey = 1, MunicipalityKey = 2, Value = 81.4, Rank = 2, DepartmentRank = 1, Quintile = 2 },
            new FactPoverty { PovertyIndexKey = 1, MunicipalityKey = 6, Value = 34.9, Rank = 3, DepartmentRank = 1, Quintile = 4 },
            new FactPoverty { PovertyIndexKey = 1, MunicipalityKey = 4, Value = 26.8, Rank = 4, DepartmentRank = 1, Quintile = 5 },
            new FactPoverty { PovertyIndexKey = 1, MunicipalityKey = 5 },
            new FactPoverty { PovertyIndexKey = 2, MunicipalityKey = 4, Value = 9.2, Rank = 1, DepartmentRank = 1, Quintile = 1 });
        star.AddRange(
            new DimReviewCycle
            {
                Key = 1,
                Code = "C112-2012",
                Title = "Circular 112 de 2012",
                Term = "2012-2015",
                OpensOn = new(2012, 3, 20),
                ClosesOn = new(2012, 3, 31),
                ListOrigin = ListOrigin.Ranked,
            },
            new FactPriority { ReviewCycleKey = 1, MunicipalityKey = 3, Position = 1 },
            new FactPriority { ReviewCycleKey = 1, MunicipalityKey = 2, Position = 2 });
        foreach (var (key, inhabitants) in (ReadOnlySpan<(int, int)>)[(2, 130_000), (3, 200_000), (4, 7_900_000), (5, 7_000), (6, 2_600_000)])
        {
            star.Add(new FactPopulation { MunicipalityKey = key, Year = 2025, Series = "census2018_postcovid", Total = inhabitants });
            star.Add(new FactPopulation { MunicipalityKey = key, Year = 2025, Series = "dnp_sgp", Total = inhabitants + 1 });
            star.Add(new FactPopulation { MunicipalityKey = key, Year = 2012, Series = "census2018_2005_2019", Total = inhabitants / 2 });
        }
    }

    private static void AddLoad(StarContext star)
    {
        var load = new LoadRun { Id = 1, StartedAt = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), FinishedAt = new(2026, 1, 2, 3, 4, 35, DateTimeKind.Utc), LastBatchId = 1, OutcomeFacts = 2000, ContainsDemonstrationData = true };
        load.Checks.Add(new() { Name = "outcomes TRA_TRAINEES 2025: operational = star", Expected = 1850, Actual = 1850, Passed = true });
        star.Add(load);
        star.Add(new SourceFreshness { Source = "sena-training", FileName = "=HYPERLINK(\"x\").csv", Sha256 = new('a', 64), BatchId = 1, ImportedAt = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), Read = 10, InStore = 9, Rejected = 1 });
    }

    private static DimMunicipality Place(
        int key, string code, string name, string department, string departmentName, MunicipalityType type = MunicipalityType.Municipality,
        DateOnly? from = null, DateOnly? to = null, string? typology = null, bool pdet = false) => new()
        {
            Key = key,
            Code = code,
            Name = name,
            DepartmentCode = department,
            DepartmentName = departmentName,
            RegionalCode = department,
            RegionalName = "Regional " + departmentName,
            Type = type,
            Typology = typology,
            Pdet = pdet,
            ValidFrom = from ?? Begin,
            ValidTo = to ?? End,
            IsCurrent = to is null,
        };

    private static DimIndicator Indicator(
        int key, string code, OutcomeArea area, string name, string unit, Accumulation accumulation, int? numerator = null, int? denominator = null) => new()
        {
            Key = key,
            Code = code,
            Area = area,
            Name = name,
            NameEnglish = code,
            Unit = unit,
            UnitSpanish = unit == "people" ? "personas" : unit,
            Accumulation = accumulation,
            NumeratorKey = numerator,
            DenominatorKey = denominator,
            Position = key,
        };

    private static FactTarget Goal(int id, GoalScope scope, string code, int period, int indicator, string category, double target, double executed, bool total = false) => new()
    {
        Id = id,
        Scope = scope,
        ScopeCode = code,
        RegionalCode = scope == GoalScope.Regional ? code : null,
        PeriodKey = period,
        IndicatorKey = indicator,
        Category = category,
        Item = "Item " + id,
        IsTotal = total,
        Target = target,
        Executed = executed,
    };
}
