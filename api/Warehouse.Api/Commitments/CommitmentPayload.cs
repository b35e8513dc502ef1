using Warehouse.Api.Changes;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>What came of a change.</summary>
/// <param name="Commitment">The commitment, with its newest version, as it was right after the change; null when there are errors.</param>
/// <param name="Warnings">What to know about it; the change was made all the same.</param>
public sealed record CommitmentPayload(Commitment Commitment, IReadOnlyList<Warning> Warnings)
{
    internal static CommitmentPayload Of(Entry<Commitment> entry) => new(entry.Subject, entry.Warnings);
}
