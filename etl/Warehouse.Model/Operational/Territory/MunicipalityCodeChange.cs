using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>A DIVIPOLA code created or removed since the census of 2005. Grain: one code and change.</summary>
public sealed class MunicipalityCodeChange : Imported
{
    /// <summary>The code that was created or removed.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary><c>created</c> or <c>removed</c>.</summary>
    public required string Change { get; set; }

    /// <summary>Day of the change; null when the sources do not state it (27493).</summary>
    public DateOnly? ChangedOn { get; set; }

    /// <summary>Codes of the units it was made from, separated by semicolons; null when none.</summary>
    public string? FromCodes { get; set; }

    /// <summary>The act that made the change, in words.</summary>
    public required string Note { get; set; }
}
