using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Commitments;

/// <summary>What a commitment was to reach and what it has reached.</summary>
[ObjectType<Commitment>]
[Cacheable(nameof(Commitment), nameof(CommitmentTarget), nameof(OutcomeRecord))]
public static class CommitmentProgress
{
    /// <summary>
    /// Target in the indicator's unit, of the periods that have ended: their sum for a flow such as trainees, else the last one;
    /// null when none is due yet.
    /// </summary>
    /// <param name="asOf">The day; without it the end of all its periods.</param>
    public static async Task<long?> GetTargetAsync(
        [Parent(nameof(Commitment.Id))] Commitment commitment, DateOnly? asOf, StandingOfCommitment standings, CancellationToken cancellationToken) =>
        (await standings.LoadRequiredAsync((commitment.Id, asOf), cancellationToken)).Target;

    /// <summary>
    /// Outcomes in the commitment's own indicator that count towards it, reported and verified, of the periods that have ended:
    /// their sum for a flow, the last period's for a stock, the mean weighted by people for an average; null when none is reported.
    /// </summary>
    /// <param name="asOf">The day; without it the end of all its periods.</param>
    public static async Task<long?> GetAchievedAsync(
        [Parent(nameof(Commitment.Id))] Commitment commitment, DateOnly? asOf, StandingOfCommitment standings, CancellationToken cancellationToken) =>
        (await standings.LoadRequiredAsync((commitment.Id, asOf), cancellationToken)).Achieved;

    /// <summary>The part of <c>achieved</c> that was checked against evidence; null when nothing is reported, and for an average.</summary>
    /// <param name="asOf">The day; without it the end of all its periods.</param>
    public static async Task<long?> GetVerifiedAsync(
        [Parent(nameof(Commitment.Id))] Commitment commitment, DateOnly? asOf, StandingOfCommitment standings, CancellationToken cancellationToken) =>
        (await standings.LoadRequiredAsync((commitment.Id, asOf), cancellationToken)).Verified;

    /// <summary>Achieved ÷ target, 1 = reached; null when one of them is missing.</summary>
    /// <param name="asOf">The day; without it the end of all its periods.</param>
    public static async Task<double?> GetAttainmentAsync(
        [Parent(nameof(Commitment.Id))] Commitment commitment, DateOnly? asOf, StandingOfCommitment standings, CancellationToken cancellationToken) =>
        (await standings.LoadRequiredAsync((commitment.Id, asOf), cancellationToken)).Attainment;

    /// <summary>The attainment's range; NO_DATA when target or achieved is missing.</summary>
    /// <param name="asOf">The day; without it the end of all its periods.</param>
    public static async Task<TrafficLight> GetTrafficLightAsync(
        [Parent(nameof(Commitment.Id))] Commitment commitment, DateOnly? asOf, StandingOfCommitment standings, CancellationToken cancellationToken) =>
        (await standings.LoadRequiredAsync((commitment.Id, asOf), cancellationToken)).TrafficLight;
}
