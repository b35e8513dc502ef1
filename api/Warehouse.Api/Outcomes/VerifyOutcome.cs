using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>To vouch for what others reported.</summary>
[MutationType]
public static class VerifyOutcome
{
    /// <summary>Records that a reported outcome was checked against evidence.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.VerifyOutcomes)]
    public static async Task<OutcomePayload> VerifyOutcomeAsync(
        VerifyOutcomeInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        OutcomePayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<OutcomeRecord>> MakeAsync(VerifyOutcomeInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var outcome = await ledger.Store.OutcomeRecords.AsTracking().SingleOrDefaultAsync(o => o.Id == input.OutcomeId, cancellationToken)
            ?? throw new NotFoundException("outcomeId", $"outcome {input.OutcomeId}");
        var regional = await ledger.Store.Municipalities.Where(m => m.Code == outcome.MunicipalityCode).Select(m => m.RegionalCode).SingleAsync(cancellationToken);
        caller.RequireRegional(regional);
        outcome.RequireVersion(input.Version);
        OutcomeTransitions.All.Require(outcome.Status, OutcomeStatus.Verified);
        var findings = new Findings();
        var evidence = findings.RequiredText("evidence", input.Evidence, Limits.Text);
        findings.ThrowIfAny();
        var hand = new OutcomeAtHand(outcome, regional, Snapshot.Of(ledger.Store.Entry(outcome)));
        outcome.Status = OutcomeStatus.Verified;
        return hand.Done(ChangeEvent.OutcomeVerified, evidence);
    }
}
