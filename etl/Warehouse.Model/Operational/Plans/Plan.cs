using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Operational.Plans;

/// <summary>
/// The government or development plan of a municipality or a department for one term. Grain: territory and term.
/// A record says that the plan is known, not that it was received: that is <see cref="ReceivedOn"/>.
/// </summary>
public sealed class Plan : Imported, IVersioned
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>DIVIPOLA code; null for a department's plan.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>The municipality; null for a department's plan.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>Department code; null for a municipality's plan.</summary>
    public string? DepartmentCode { get; set; }

    /// <summary>Term of government, e.g. <c>2012-2015</c>.</summary>
    public required string Term { get; set; }

    /// <summary>Title as registered; null when not known.</summary>
    public string? Title { get; set; }

    /// <summary>Elected mayor as the electoral authority wrote the name; null when not known.</summary>
    public string? Mayor { get; set; }

    /// <summary>How far the plan has come.</summary>
    public PlanStatus Status { get; set; }

    /// <summary>Day on which SENA received it; null when not yet received.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>Where its text can be read; null when not known.</summary>
    public string? DocumentUrl { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>Its strategic lines.</summary>
    public List<PlanLine> Lines { get; } = [];

    /// <summary>Its projects.</summary>
    public List<PlanProject> Projects { get; } = [];
}
