using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>To say what was reached.</summary>
[MutationType]
public static class ReportOutcome
{
    /// <summary>What an outcome that a person reported names as its source.</summary>
    internal const string Source = "api";

    /// <summary>
    /// Reports an outcome, which a steward then verifies; the next load counts it. The same detail is reported once: with its
    /// version it is corrected as long as it is not verified. What counts towards a commitment of the demonstration scenario
    /// belongs to the scenario too.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.ReportOutcomes)]
    public static async Task<OutcomePayload> ReportOutcomeAsync(
        ReportOutcomeInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        OutcomePayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<OutcomeRecord>> MakeAsync(ReportOutcomeInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var ground = await OutcomeGround.ReadAsync(input, ledger.Store, cancellationToken);
        if (ground.RegionalCode is { } regional)
        {
            caller.RequireRegional(regional);
        }

        if (ground.Commitment is { } commitment)
        {
            caller.RequireRegional(commitment.RegionalCode);
        }

        var findings = new Findings();
        ground.Check(input, findings, ledger.Today);
        var reported = ground.Of(input, findings);
        findings.ThrowIfAny();
        var hand = await OutcomeAtHand.OfDetailAsync(ledger, reported, ground.RegionalCode!, cancellationToken);
        return hand is null ? Add(reported, input, ground, ledger) : Correct(hand, reported, input);
    }

    private static Change<OutcomeRecord> Add(OutcomeRecord reported, ReportOutcomeInput input, OutcomeGround ground, ChangeLedger ledger)
    {
        reported.RequireVersion(input.Version ?? reported.Version);
        ledger.Store.Add(reported);
        return new OutcomeAtHand(reported, ground.RegionalCode!, null).Done(ChangeEvent.OutcomeReported);
    }

    private static Change<OutcomeRecord> Correct(OutcomeAtHand hand, OutcomeRecord reported, ReportOutcomeInput input)
    {
        var known = hand.Outcome;
        known.RequireVersion(input.Version);
        if (known.Status == OutcomeStatus.Verified)
        {
            throw new InvalidException("version", "the outcome is verified and no longer corrected");
        }

        (known.Value, known.People, known.CostCop) = (reported.Value, reported.People, reported.CostCop);
        return hand.Done(ChangeEvent.OutcomeCorrected);
    }
}
