using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Hosting;
using Warehouse.Api.Outcomes;
using Warehouse.Api.Reviews;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Commitments;

/// <summary>The fields of a commitment.</summary>
[ObjectType<Commitment>(
    Only =
    [
        nameof(Commitment.Id),
        nameof(Commitment.Title),
        nameof(Commitment.Status),
        nameof(Commitment.Baseline),
        nameof(Commitment.StartsOn),
        nameof(Commitment.EndsOn),
        nameof(Commitment.Demonstration),
    ],
    Ids = [nameof(Commitment.Id)])]
public static class CommitmentFields
{
    /// <summary>The municipality it is made to.</summary>
    [Cacheable]
    public static Task<Municipality> GetMunicipalityAsync(
        [Parent(nameof(Commitment.MunicipalityCode))] Commitment commitment, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        municipalities.LoadRequiredAsync(commitment.MunicipalityCode, cancellationToken);

    /// <summary>The regional that answers for it.</summary>
    [Cacheable]
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(Commitment.RegionalCode))] Commitment commitment, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(commitment.RegionalCode, cancellationToken);

    /// <summary>The training centre that carries it out; null when not yet known.</summary>
    [Cacheable]
    public static async Task<TrainingCentre?> GetCentreAsync(
        [Parent(nameof(Commitment.CentreCode))] Commitment commitment, TrainingCentreByCode centres, CancellationToken cancellationToken) =>
        commitment.CentreCode is { } code ? await centres.LoadAsync(code, cancellationToken) : null;

    /// <summary>The review it follows from; null when it stands alone, and while that review is in progress to those who do not see it.</summary>
    [Cacheable(nameof(PlanReview), AnswerVersion.Reader)]
    public static async Task<PlanReview?> GetReviewAsync(
        [Parent(nameof(Commitment.ReviewId))] Commitment commitment, PlanReviewById reviews, CancellationToken cancellationToken) =>
        commitment.ReviewId is { } id ? await reviews.LoadAsync(id, cancellationToken) : null;

    /// <summary>What is measured.</summary>
    [Cacheable]
    public static Task<Indicator> GetIndicatorAsync(
        [Parent(nameof(Commitment.IndicatorCode))] Commitment commitment, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        indicators.LoadRequiredAsync(commitment.IndicatorCode, cancellationToken);

    /// <summary>Its targets, in order of time.</summary>
    [BatchResolver]
    [Cacheable(nameof(CommitmentTarget))]
    public static async Task<IReadOnlyList<IReadOnlyList<CommitmentTarget>>> GetTargetsAsync(
        [Parent(nameof(Commitment.Id))] IReadOnlyList<Commitment> commitments, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = commitments.Select(c => c.Id).ToList();
        var targets = await db.CommitmentTargets.Where(t => ids.Contains(t.CommitmentId)).OrderBy(t => t.Year).ThenBy(t => t.Month).ToListAsync(cancellationToken);
        return targets.InOrderOf(ids, t => t.CommitmentId);
    }
}
