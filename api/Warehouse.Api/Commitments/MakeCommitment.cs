using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Commitments;

/// <summary>To promise something to a municipality.</summary>
[MutationType]
public static class MakeCommitment
{
    /// <summary>
    /// Makes a commitment, <c>PROPOSED</c> at first. A commitment that follows from a review of the demonstration scenario belongs to
    /// the scenario too.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.WriteCommitments)]
    public static async Task<CommitmentPayload> MakeCommitmentAsync(
        MakeCommitmentInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        CommitmentPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<Commitment>> MakeAsync(MakeCommitmentInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var ground = await CommitmentGround.ReadAsync(input, ledger.Store, cancellationToken);
        if (ground.RegionalCode is { } regional)
        {
            caller.RequireRegional(regional);
        }

        if (ground.Review is { } review)
        {
            caller.RequireRegional(review.RegionalCode);
        }

        var findings = new Findings();
        ground.Check(input, findings);
        var commitment = Of(input, ground, findings);
        findings.ThrowIfAny();
        ledger.Store.Add(commitment);
        return new CommitmentAtHand(commitment, null)
            .Done(ChangeEvent.CommitmentMade, null, await BudgetCheck.WarningsAsync(ledger.Store, commitment, cancellationToken));
    }

    private static Commitment Of(MakeCommitmentInput input, CommitmentGround ground, Findings findings)
    {
        var commitment = new Commitment
        {
            MunicipalityCode = input.MunicipalityCode,
            RegionalCode = ground.RegionalCode ?? "",
            CentreCode = input.CentreCode,
            ReviewId = input.ReviewId,
            IndicatorCode = input.Indicator,
            Title = findings.RequiredLine("title", input.Title, Limits.Line),
            Baseline = input.Baseline,
            BudgetCop = input.BudgetCop,
            BudgetYear = input.BudgetYear,
            StartsOn = input.StartsOn,
            EndsOn = input.EndsOn,
            Partners = findings.Line("partners", input.Partners, Limits.Line),
            Demonstration = ground.Review?.Demonstration ?? false,
        };
        commitment.Targets.AddRange(input.Targets.Select(t => t.ToTarget()));
        return commitment;
    }
}
