using Warehouse.Api.Changes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>What came of a change.</summary>
/// <param name="Plan">The plan, as it was right after the change; null when there are errors.</param>
/// <param name="Warnings">What to know about it; the change was made all the same.</param>
public sealed record PlanPayload(Plan Plan, IReadOnlyList<Warning> Warnings)
{
    internal static PlanPayload Of(Entry<Plan> entry) => new(entry.Subject, entry.Warnings);
}
