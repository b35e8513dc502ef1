using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Commitments;

/// <summary>A commitment that a caller may change and has seen the newest version of, with its targets.</summary>
/// <param name="Commitment">The commitment, tracked.</param>
/// <param name="Before">The commitment before the change; null when it is new.</param>
internal sealed record CommitmentAtHand(Commitment Commitment, string? Before)
{
    /// <exception cref="RefusedException">There is no such commitment, it is another regional's, or it has a newer version.</exception>
    public static async Task<CommitmentAtHand> TakeAsync(ChangeLedger ledger, Caller caller, int id, int version, CancellationToken cancellationToken)
    {
        var commitment = await ledger.Store.Commitments.AsTracking().Include(c => c.Targets).SingleOrDefaultAsync(c => c.Id == id, cancellationToken)
            ?? throw new NotFoundException("commitmentId", $"commitment {id}");
        caller.RequireRegional(commitment.RegionalCode);
        commitment.RequireVersion(version);
        return new(commitment, Snapshot.Of(ledger.Store.Entry(commitment)));
    }

    /// <summary>What was done, for the ledger.</summary>
    public Change<Commitment> Done(ChangeEvent happened, string? note = null, params IReadOnlyList<Warning> warnings) => new(Commitment, happened)
    {
        RegionalCode = Commitment.RegionalCode,
        MunicipalityCode = Commitment.MunicipalityCode,
        Before = Before,
        Note = note,
        Demonstration = Commitment.Demonstration,
        Warnings = warnings,
    };
}
