using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources.Territory;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Etl.Import;

/// <summary>Sources of the territory. The code of a SENA regional is the code of its department, so a unit's follows from its own.</summary>
internal static class TerritorySources
{
    private static readonly DivipolaCsv Units = new();
    private static readonly CategoryCsv Categories = new();
    private static readonly PopulationCsv Series = new();

    /// <summary>The sources, in their order of dependence.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<DepartmentRow>("departments", "Departments (DANE)", "departments.csv", () => new TableTarget<DepartmentRow, Department>(
            r => new() { Code = r.Code, Name = r.Name }, d => d.Code), new DepartmentCsv()),
        new RowSource<RegionalRow>("regionals", "SENA regionals", "sena_regionals.csv", () => new TableTarget<RegionalRow, Regional>(
            r => new() { Code = r.Code, Name = r.Name, DepartmentCode = r.DepartmentCode, SeatMunicipalityCode = r.SeatMunicipalityCode },
            r => r.Code, null, new Reference<RegionalRow>(KnownCodes.DepartmentsAsync, r => r.DepartmentCode, "department_code")), new RegionalCsv()),
        new RowSource<DivipolaRow>("divipola", "Municipalities of today (DANE)", "divipola.csv", () => new MunicipalityTarget(), Units,
            new DivipolaWorkbook(Units), new DivipolaPoints(Units)),
        new RowSource<CodeChangeRow>("code-changes", "Codes created and removed since 2005 (DANE)", "municipality_code_changes.csv",
            () => new CodeChangeTarget(), new CodeChangeCsv()),
        new RowSource<TrainingCentreRow>("training-centres", "SENA training centres", "sena_training_centres.csv",
            () => new TableTarget<TrainingCentreRow, TrainingCentre>(
                r => new() { Code = r.Code, Name = r.Name, RegionalCode = r.RegionalCode, MunicipalityCode = r.MunicipalityCode, Address = r.Address },
                c => c.Code, null,
                new Reference<TrainingCentreRow>(KnownCodes.RegionalsAsync, r => r.RegionalCode, "regional_code"),
                new Reference<TrainingCentreRow>(KnownCodes.MunicipalitiesAsync, r => r.MunicipalityCode, "municipality_code")), new TrainingCentreCsv()),
        new RowSource<CategoryRow>("categories", "Law 617 categories (DNP)", "municipality_category.csv",
            () => new TableTarget<CategoryRow, MunicipalityCategory>(
                r => new() { MunicipalityCode = r.MunicipalityCode, Year = r.Year, Category = r.Category }, c => (c.MunicipalityCode, c.Year), null,
                InMunicipality<CategoryRow>(r => r.MunicipalityCode)), Categories, new FiscalPerformanceWorkbook(Categories)),
        new RowSource<TypologyRow>("typology", "Typology and regions (DNP)", "municipal_typology.csv",
            () => new TableTarget<TypologyRow, MunicipalTypology>(Typology, t => t.MunicipalityCode, null,
                InMunicipality<TypologyRow>(r => r.MunicipalityCode)), new TypologyCsv()),
        new RowSource<PdetRow>("pdet", "PDET municipalities", "pdet.csv", () => new TableTarget<PdetRow, PdetMunicipality>(
            r => new() { MunicipalityCode = r.MunicipalityCode, SubregionNumber = r.SubregionNumber, Subregion = r.Subregion },
            p => p.MunicipalityCode, null, InMunicipality<PdetRow>(r => r.MunicipalityCode)), new PdetCsv()),
        new RowSource<PopulationRow>("population", "Population, four series (DANE, DNP)", "population.csv",
            () => new TableTarget<PopulationRow, Population>(
                r => new() { MunicipalityCode = r.MunicipalityCode, Year = r.Year, Series = r.Series, Total = r.Total, Urban = r.Urban, Rural = r.Rural },
                p => (p.MunicipalityCode, p.Year, p.Series), null, InMunicipality<PopulationRow>(r => r.MunicipalityCode)), Series,
            new PopulationCensus2005Workbook(Series), new PopulationCensus2018Workbook(Series)),
    ];

    /// <summary>The usual reference of a row to its municipality.</summary>
    internal static Reference<TRow> InMunicipality<TRow>(Func<TRow, string?> codeOf) =>
        new(KnownCodes.MunicipalitiesAsync, codeOf, "municipality_code");

    private static MunicipalTypology Typology(TypologyRow row) => new()
    {
        MunicipalityCode = row.MunicipalityCode,
        Typology = row.Typology,
        DevelopmentEnvironment = row.DevelopmentEnvironment,
        InitialCapacityGroup2016 = row.InitialCapacityGroup2016,
        InitialCapacityGroup2020 = row.InitialCapacityGroup2020,
        SgrRegion = row.SgrRegion,
        NationalPlanRegion = row.NationalPlanRegion,
        InSystemOfCities = row.InSystemOfCities,
        MetropolitanArea = row.MetropolitanArea,
        IsCapital = row.IsCapital,
    };
}
