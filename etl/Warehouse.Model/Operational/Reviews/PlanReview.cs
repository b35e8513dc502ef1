using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Model.Operational.Reviews;

/// <summary>SENA's answer to a plan in a cycle (retroalimentación). Grain: cycle and plan.</summary>
public sealed class PlanReview : Imported, IVersioned
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The cycle.</summary>
    public required string CycleCode { get; set; }

    /// <summary>The cycle.</summary>
    public ReviewCycle? Cycle { get; set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; set; }

    /// <summary>The plan.</summary>
    public Plan? Plan { get; set; }

    /// <summary>The regional that answers.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>How far the answer has come.</summary>
    public ReviewStatus Status { get; set; }

    /// <summary>Day on which the regional began; null while pending.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>Day on which the answer went out; null before.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>Day on which DNP acknowledged it; null before.</summary>
    public DateOnly? AcknowledgedOn { get; set; }

    /// <summary>DNP's reference of the acknowledgement (radicado); null when it gave none.</summary>
    public string? AcknowledgementReference { get; set; }

    /// <summary>Day on which the municipality said what it takes up; null before.</summary>
    public DateOnly? SettledOn { get; set; }

    /// <summary>Whom at DNP the answer went to; null before it was sent.</summary>
    public string? Recipient { get; set; }

    /// <summary>The answer in words; null while there is none.</summary>
    public string? Summary { get; set; }

    /// <summary>Where the money comes from: the line of the ordinary budget (rubro); null while not said.</summary>
    public string? BudgetLine { get; set; }

    /// <summary>Who at the regional answers for it; null while not said.</summary>
    public string? ContactName { get; set; }

    /// <summary>Position of the contact; null while not said.</summary>
    public string? ContactPosition { get; set; }

    /// <summary>E-mail address of the contact; null while not said.</summary>
    public string? ContactEmail { get; set; }

    /// <summary>Telephone of the contact; null while not said.</summary>
    public string? ContactPhone { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>The projects the answer names.</summary>
    public List<AllianceOpportunity> Opportunities { get; } = [];

    /// <summary>The suggestions that the reviewer does not want.</summary>
    public List<DismissedOpportunity> Dismissals { get; } = [];
}
