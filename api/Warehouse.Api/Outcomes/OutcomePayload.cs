using Warehouse.Api.Changes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>What came of a change.</summary>
/// <param name="OutcomeRecord">The outcome, with its newest version, as it was right after the change; null when there are errors.</param>
/// <param name="Warnings">What to know about it; the change was made all the same.</param>
public sealed record OutcomePayload(OutcomeRecord OutcomeRecord, IReadOnlyList<Warning> Warnings)
{
    internal static OutcomePayload Of(Entry<OutcomeRecord> entry) => new(entry.Subject, entry.Warnings);
}
