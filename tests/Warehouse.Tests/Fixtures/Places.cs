using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Tests.Fixtures;

/// <summary>Real places in the operational store: Quibdó, Uribia, Bogotá, and 27086, which was annulled and has no IPM 2005.</summary>
internal static class Places
{
    public const string Quibdo = "27001", Uribia = "44847", Bogota = "11001", Annulled = "27086";

    public static IEnumerable<object> Rows() => [.. Territory(), .. Poverty(), .. Inhabitants()];

    private static IEnumerable<object> Territory() =>
    [
        .. Department("11", "Bogotá, D.C."),
        .. Department("27", "Chocó"),
        .. Department("44", "La Guajira"),
        Municipality(Bogota, "Bogotá, D.C."),
        Municipality(Quibdo, "Quibdó"),
        Municipality(Annulled, "Belén de Bajirá", new(2007, 1, 1)),
        Municipality(Uribia, "Uribia"),
        new MunicipalTypology { MunicipalityCode = Quibdo, Typology = "D" },
        new MunicipalityCategory { MunicipalityCode = Quibdo, Year = 2013, Category = "4" },
        new MunicipalityCategory { MunicipalityCode = Quibdo, Year = 2020, Category = "3" },
        new PdetMunicipality { MunicipalityCode = Uribia, SubregionNumber = 1, Subregion = "Example" },
        new TrainingCentre { Code = "9207", Name = "Centro de recursos naturales", RegionalCode = "27" },
    ];

    public static Municipality Municipality(string code, string name, DateOnly? ended = null) => new()
    {
        Code = code,
        Name = name,
        SearchName = name.ToLowerInvariant(),
        DepartmentCode = code[..2],
        RegionalCode = code[..2],
        EndedOn = ended,
    };

    private static IEnumerable<object> Department(string code, string name) =>
    [
        new Department { Code = code, Name = name },
        new Regional { Code = code, Name = name, DepartmentCode = code },
    ];

    private static IEnumerable<object> Poverty() =>
    [
        new PovertyIndex
        {
            Code = "IPM_2005", Measure = "IPM", Year = 2005, Edition = "DNP", Title = "IPM 2005", TitleEnglish = "MPI 2005", Publisher = "DNP", Definition = "%",
        },
        Value(Uribia, 94.1, 1),
        Value(Quibdo, 70.5, 2),
        Value(Bogota, 24.2, 3),
        new PovertyValue { IndexCode = "IPM_2005", MunicipalityCode = Annulled },
    ];

    private static PovertyValue Value(string code, double value, int rank) => new()
    {
        IndexCode = "IPM_2005",
        MunicipalityCode = code,
        Value = value,
        Rank = rank,
        DepartmentRank = 1,
        Quintile = rank,
        Caution = code == Uribia,
    };

    private static IEnumerable<object> Inhabitants() =>
    [
        new Population { MunicipalityCode = Quibdo, Year = 2025, Series = "census2018_postcovid", Total = 146_000 },
        new Population { MunicipalityCode = Bogota, Year = 2025, Series = "census2018_postcovid", Total = 7_900_000 },
        new Population { MunicipalityCode = Quibdo, Year = 2012, Series = "census2005", Total = 115_000, Urban = 106_000, Rural = 9_000 },
    ];
}
