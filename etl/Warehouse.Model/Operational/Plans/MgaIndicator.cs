using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Plans;

/// <summary>
/// An entry of DNP's catalogue of product indicators (MGA): only those that the shipped plans use. Sector 36 is Trabajo.
/// </summary>
public sealed class MgaIndicator : Imported
{
    /// <summary>Nine digits as text.</summary>
    public required string Code { get; set; }

    /// <summary>Two digits as text.</summary>
    public required string SectorCode { get; set; }

    /// <summary>Sector in Spanish.</summary>
    public required string Sector { get; set; }

    /// <summary>Four digits as text.</summary>
    public required string ProgrammeCode { get; set; }

    /// <summary>Programme in Spanish.</summary>
    public required string Programme { get; set; }

    /// <summary>Seven digits as text.</summary>
    public required string ProductCode { get; set; }

    /// <summary>Product in Spanish.</summary>
    public required string Product { get; set; }

    /// <summary>Indicator in Spanish.</summary>
    public required string Indicator { get; set; }

    /// <summary>Unit of measure in Spanish; null when the catalogue gives none.</summary>
    public string? Unit { get; set; }
}
