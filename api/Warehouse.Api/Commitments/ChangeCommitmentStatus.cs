using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Commitments;

/// <summary>To follow a commitment to what becomes of it.</summary>
[MutationType]
public static class ChangeCommitmentStatus
{
    /// <summary>
    /// Brings a commitment to its next status: proposed, funded, signed, in progress, then fulfilled, partly fulfilled or
    /// unfulfilled; until then it can be cancelled, with a reason.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteCommitments)]
    public static async Task<CommitmentPayload> ChangeCommitmentStatusAsync(
        ChangeCommitmentStatusInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        CommitmentPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<Commitment>> MakeAsync(
        ChangeCommitmentStatusInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await CommitmentAtHand.TakeAsync(ledger, caller, input.CommitmentId, input.Version, cancellationToken);
        CommitmentTransitions.All.Require(hand.Commitment.Status, input.Status);
        var findings = new Findings();
        var note = findings.Text("note", input.Note, Limits.Text);
        findings.Require(input.Status != CommitmentStatus.Cancelled || input.Note is not null, "note", "is missing: say why the commitment is given up");
        findings.ThrowIfAny();
        hand.Commitment.Status = input.Status;
        IReadOnlyList<Warning> warnings = input.Status == CommitmentStatus.Funded
            ? await BudgetCheck.WarningsAsync(ledger.Store, hand.Commitment, cancellationToken)
            : [];
        return hand.Done(ChangeEvent.CommitmentStatusChanged, note, warnings);
    }
}
