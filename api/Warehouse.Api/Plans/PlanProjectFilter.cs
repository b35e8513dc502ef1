using Warehouse.Api.Outcomes;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>Conditions on a plan project; all must hold.</summary>
public sealed class PlanProjectFilter : IScenarioFilter<PlanProjectFilter>
{
    /// <summary>Outcome area that SENA could serve.</summary>
    public AreaOperators? Area { get; init; }

    /// <summary>Sector of the MGA catalogue.</summary>
    public StringOperators? Sector { get; init; }

    /// <summary>The plan's id.</summary>
    public IdOperators? Plan { get; init; }

    /// <summary>Term of the plan.</summary>
    public StringOperators? Term { get; init; }

    /// <summary>DIVIPOLA code of the plan's municipality.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>Code of the regional that serves the plan's territory.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>The demonstration scenario instead of real data, in the outermost filter only; a list never holds both.</summary>
    public bool? Demonstration { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PlanProjectFilter>? And { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PlanProjectFilter>? Or { get; init; }

    /// <inheritdoc/>
    public PlanProjectFilter? Not { get; init; }

    /// <summary>The conditions on a project.</summary>
    internal static Action<PlanProjectFilter, FilterConditions<PlanProject>> Over(OperationalContext db) => (filter, projects) =>
    {
        projects
            .Where(p => p.MgaIndicator!.Sector, filter.Sector)
            .Where(p => p.PlanId, filter.Plan)
            .Where(p => p.Plan!.Term, filter.Term)
            .Where(p => p.Plan!.MunicipalityCode, filter.Municipality)
            .Where(p => p.Plan!.Municipality != null ? p.Plan.Municipality.RegionalCode : p.Plan.DepartmentCode, filter.Regional);
        if (filter.Area is { } area)
        {
            var served = db.PlanProjectAreas.Where(a => a.Area, area).Select(a => a.PlanProjectId);
            projects.Where(p => served.Contains(p.Id));
        }
    };
}
