using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Commitments;

/// <summary>To say what a commitment is to reach.</summary>
[MutationType]
public static class AddCommitmentTargets
{
    /// <summary>Adds targets to a commitment that has not ended, or other ones for periods that have some.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteCommitments)]
    public static async Task<CommitmentPayload> AddCommitmentTargetsAsync(
        AddCommitmentTargetsInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        CommitmentPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<Commitment>> MakeAsync(
        AddCommitmentTargetsInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await CommitmentAtHand.TakeAsync(ledger, caller, input.CommitmentId, input.Version, cancellationToken);
        var commitment = hand.Commitment;
        var findings = new Findings();
        findings.Require(CommitmentTransitions.All.After(commitment.Status).Count > 0, "commitmentId", "the commitment has ended; its targets no longer change");
        TargetInput.Check(input.Targets, commitment.StartsOn, commitment.EndsOn, findings);
        var note = findings.Text("note", input.Note, Limits.Text);
        findings.ThrowIfAny();
        foreach (var target in input.Targets.Select(t => t.ToTarget()))
        {
            if (commitment.Targets.Find(t => (t.Year, t.Month) == (target.Year, target.Month)) is { } known)
            {
                known.Target = target.Target;
            }
            else
            {
                commitment.Targets.Add(target);
            }
        }

        return hand.Done(ChangeEvent.CommitmentTargetsSet, note);
    }
}
