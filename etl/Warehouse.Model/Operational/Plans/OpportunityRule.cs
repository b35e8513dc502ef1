using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Operational.Plans;

/// <summary>
/// A sign that SENA could serve an outcome area in a plan project, or, with a negative weight, that it could not.
/// Grain: area, kind and value.
/// </summary>
public sealed class OpportunityRule : Imported
{
    /// <summary>The outcome area.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>What of a project is looked at.</summary>
    public OpportunityRuleKind Kind { get; set; }

    /// <summary>An MGA code, or words without accents in lower case, parted by blanks.</summary>
    public required string Value { get; set; }

    /// <summary>Points that a match gives; a project is suggested for an area from 10 points on.</summary>
    public int Weight { get; set; }

    /// <summary>Why, in Spanish.</summary>
    public required string Note { get; set; }
}
