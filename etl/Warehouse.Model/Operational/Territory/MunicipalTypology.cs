using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>DNP's typology of a municipality. Grain: municipality.</summary>
public sealed class MunicipalTypology : Imported
{
    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>DNP typology of 2015: <c>A</c> (largest) to <c>G</c>; null when not published.</summary>
    public string? Typology { get; set; }

    /// <summary>Development environment of 2015: <c>robusto</c>, <c>intermedio</c> or <c>incipiente</c>; null when not published.</summary>
    public string? DevelopmentEnvironment { get; set; }

    /// <summary>Initial-capacity group of the municipal performance measure (MDM) of 2016: <c>C</c>, <c>G1</c> to <c>G5</c>.</summary>
    public string? InitialCapacityGroup2016 { get; set; }

    /// <summary>Initial-capacity group of the MDM of 2020.</summary>
    public string? InitialCapacityGroup2020 { get; set; }

    /// <summary>Region of the royalties system (SGR), as published.</summary>
    public string? SgrRegion { get; set; }

    /// <summary>Region of the national development plan 2018–2022, as published.</summary>
    public string? NationalPlanRegion { get; set; }

    /// <summary>Whether it belongs to DNP's system of cities of 2020.</summary>
    public bool? InSystemOfCities { get; set; }

    /// <summary>Metropolitan area of 2020; null outside one.</summary>
    public string? MetropolitanArea { get; set; }

    /// <summary>Whether it is the capital of its department.</summary>
    public bool IsCapital { get; set; }
}
