using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Poverty;

/// <summary>One component of one index in one municipality. Percentages 0 to 100: of households in the IPM, of persons in the NBI.</summary>
public sealed class PovertyComponentValue : Imported
{
    /// <summary>The index.</summary>
    public required string IndexCode { get; set; }

    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>The component's code within the index.</summary>
    public required string ComponentCode { get; set; }

    /// <summary>Percentage in the whole municipality; null when not published.</summary>
    public double? Value { get; set; }

    /// <summary>Percentage in the seat (cabecera); null when not published.</summary>
    public double? Urban { get; set; }

    /// <summary>Percentage outside the seat (resto); null when not published.</summary>
    public double? Rural { get; set; }
}
