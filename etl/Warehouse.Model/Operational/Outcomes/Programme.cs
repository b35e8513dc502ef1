using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>A programme through which people were reached. Grain: code.</summary>
public sealed class Programme : Imported
{
    /// <summary>Code, e.g. <c>SENA_REGULAR</c>, <c>GI_MA</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Name in Spanish.</summary>
    public required string Name { get; set; }

    /// <summary>Who carries it out.</summary>
    public required string EntityCode { get; set; }

    /// <summary>What it does, in Spanish; null when the catalogue says nothing.</summary>
    public string? Description { get; set; }
}
