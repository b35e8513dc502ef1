using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>Who carried a programme out: what DPS did is context, not SENA's merit.</summary>
public sealed class ExecutingEntity : Imported
{
    /// <summary>Short name, e.g. <c>SENA</c>, <c>DPS</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Full name in Spanish.</summary>
    public required string Name { get; set; }
}
