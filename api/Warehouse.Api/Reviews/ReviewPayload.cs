using Warehouse.Api.Changes;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>What came of a change.</summary>
/// <param name="PlanReview">The review, with its newest version, as it was right after the change; null when there are errors.</param>
/// <param name="Warnings">What to know about it; the change was made all the same.</param>
public sealed record ReviewPayload(PlanReview PlanReview, IReadOnlyList<Warning> Warnings)
{
    internal static ReviewPayload Of(Entry<PlanReview> entry) => new(entry.Subject, entry.Warnings);
}
