using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Operational.Reviews;

/// <summary>A municipality on the priority list of a cycle. Grain: cycle and municipality.</summary>
public sealed class PriorityMunicipality : Imported
{
    /// <summary>The cycle.</summary>
    public required string CycleCode { get; set; }

    /// <summary>The cycle.</summary>
    public ReviewCycle? Cycle { get; set; }

    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>The municipality.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>1-based, gap-free place on the list, 1 = poorest; not the rank among all units.</summary>
    public int Position { get; set; }
}
