using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Operational.Plans;

/// <summary>An outcome area that SENA could serve in the projects of an MGA programme. Grain: programme and area.</summary>
public sealed class MgaOutcomeArea : Imported
{
    /// <summary>MGA programme, four digits as text.</summary>
    public required string ProgrammeCode { get; set; }

    /// <summary>The outcome area.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>Why, in Spanish.</summary>
    public required string Reason { get; set; }
}
