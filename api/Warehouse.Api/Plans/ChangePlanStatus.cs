using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>To follow a plan through the councils to its adoption.</summary>
[MutationType]
public static class ChangePlanStatus
{
    /// <summary>
    /// Brings a plan to its next status: programme, draft, territorial council, municipal council, adopted by agreement or by
    /// decree, amended.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.RegisterPlans)]
    public static async Task<PlanPayload> ChangePlanStatusAsync(
        ChangePlanStatusInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        PlanPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<Plan>> MakeAsync(ChangePlanStatusInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var hand = await PlanAtHand.TakeAsync(ledger, caller, input.PlanId, input.Version, cancellationToken);
        PlanTransitions.All.Require(hand.Plan.Status, input.Status);
        var findings = new Findings();
        var note = findings.Text("note", input.Note, Limits.Text);
        findings.ThrowIfAny();
        hand.Plan.Status = input.Status;
        return hand.Done(ChangeEvent.PlanStatusChanged, note);
    }
}
