using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>One of the 170 municipalities of the development programmes with a territorial focus (PDET, Decree 893 of 2017).</summary>
public sealed class PdetMunicipality : Imported
{
    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Number of the PDET subregion, 1 to 16.</summary>
    public int SubregionNumber { get; set; }

    /// <summary>Name of the PDET subregion.</summary>
    public required string Subregion { get; set; }
}
