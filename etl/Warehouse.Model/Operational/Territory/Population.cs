using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>
/// Projected inhabitants. Grain: municipality, year, series. The series have breaks between them: never mix two in one ratio.
/// </summary>
public sealed class Population : Imported
{
    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Year, 1985 to 2027.</summary>
    public int Year { get; set; }

    /// <summary><c>census2005</c>, <c>census2018_2005_2019</c>, <c>dnp_sgp</c> or <c>census2018_postcovid</c>.</summary>
    public required string Series { get; set; }

    /// <summary>Inhabitants in all.</summary>
    public int Total { get; set; }

    /// <summary>Inhabitants of the municipal seat (cabecera); null when the series does not split them.</summary>
    public int? Urban { get; set; }

    /// <summary>Inhabitants outside the seat (resto); null when the series does not split them.</summary>
    public int? Rural { get; set; }
}
