using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>Conditions on a plan; all must hold.</summary>
public sealed class PlanFilter : IScenarioFilter<PlanFilter>
{
    /// <summary>DIVIPOLA code.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>Department code of a department's plan.</summary>
    public IdOperators? Department { get; init; }

    /// <summary>Code of the regional that serves the municipality.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>Term, e.g. <c>2012-2015</c>.</summary>
    public StringOperators? Term { get; init; }

    /// <summary>How far the plan has come.</summary>
    public EnumOperators<PlanStatus>? Status { get; init; }

    /// <summary>Day of receipt; <c>neq: null</c> finds the plans that were received.</summary>
    public DateOperators? ReceivedOn { get; init; }

    /// <summary>The demonstration scenario instead of real data, in the outermost filter only; a list never holds both.</summary>
    public bool? Demonstration { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PlanFilter>? And { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PlanFilter>? Or { get; init; }

    /// <inheritdoc/>
    public PlanFilter? Not { get; init; }

    /// <summary>The conditions on a plan.</summary>
    internal static void Over(PlanFilter filter, FilterConditions<Plan> plans) => plans
        .Where(p => p.MunicipalityCode, filter.Municipality)
        .Where(p => p.DepartmentCode, filter.Department)
        .Where(p => p.Municipality!.RegionalCode, filter.Regional)
        .Where(p => p.Term, filter.Term)
        .Where(p => p.Status, filter.Status)
        .Where(p => p.ReceivedOn, filter.ReceivedOn);
}
