namespace Warehouse.Model.Operational.Territory;

/// <summary>What kind of unit a DIVIPOLA code names.</summary>
public enum MunicipalityType
{
    /// <summary>Municipio, with a mayor and a council.</summary>
    Municipality,

    /// <summary>Área no municipalizada: no mayor, no plan.</summary>
    NonMunicipalisedArea,

    /// <summary>Isla: San Andrés (88001).</summary>
    Island,
}
