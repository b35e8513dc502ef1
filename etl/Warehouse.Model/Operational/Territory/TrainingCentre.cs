using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>A SENA training centre (centro de formación).</summary>
public sealed class TrainingCentre : Imported
{
    /// <summary>SENA's code: four digits as text.</summary>
    public required string Code { get; set; }

    /// <summary>Name as SENA wrote it in 2025.</summary>
    public required string Name { get; set; }

    /// <summary>The regional it belongs to.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>Municipality of its seat; null when the directory of 2019 does not say.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>Postal address of 2019; null when unknown.</summary>
    public string? Address { get; set; }
}
