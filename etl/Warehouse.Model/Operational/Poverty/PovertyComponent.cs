using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Poverty;

/// <summary>A part of a poverty index: one of the IPM's 15 deprivations, one of the NBI's 5 needs, or misery. Grain: index and code.</summary>
public sealed class PovertyComponent : Imported
{
    /// <summary>The index it is part of.</summary>
    public required string IndexCode { get; set; }

    /// <summary>Code in upper snake case, e.g. <c>INFORMAL_EMPLOYMENT</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Name in Spanish.</summary>
    public required string Name { get; set; }

    /// <summary>Name in English.</summary>
    public required string NameEnglish { get; set; }

    /// <summary>1-based place in the publication's order.</summary>
    public int Position { get; set; }
}
