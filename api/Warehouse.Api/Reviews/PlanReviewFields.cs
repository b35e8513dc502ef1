using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Plans;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Reviews;

/// <summary>The fields of SENA's answer to a plan.</summary>
[ObjectType<PlanReview>(
    Only =
    [
        nameof(PlanReview.Id),
        nameof(PlanReview.Status),
        nameof(PlanReview.StartedOn),
        nameof(PlanReview.SentOn),
        nameof(PlanReview.AcknowledgedOn),
        nameof(PlanReview.AcknowledgementReference),
        nameof(PlanReview.SettledOn),
        nameof(PlanReview.Recipient),
        nameof(PlanReview.Summary),
        nameof(PlanReview.BudgetLine),
        nameof(PlanReview.Demonstration),
    ],
    Ids = [nameof(PlanReview.Id)])]
public static class PlanReviewFields
{
    /// <summary>The cycle.</summary>
    [Cacheable]
    public static Task<ReviewCycle> GetCycleAsync(
        [Parent(nameof(PlanReview.CycleCode))] PlanReview review, ReviewCycleByCode cycles, CancellationToken cancellationToken) =>
        cycles.LoadRequiredAsync(review.CycleCode, cancellationToken);

    /// <summary>The plan.</summary>
    [Cacheable(nameof(Plan))]
    public static Task<Plan> GetPlanAsync([Parent(nameof(PlanReview.PlanId))] PlanReview review, PlanById plans, CancellationToken cancellationToken) =>
        plans.LoadRequiredAsync(review.PlanId, cancellationToken);

    /// <summary>The plan's municipality; null when it is a department's plan.</summary>
    [Cacheable]
    public static async Task<Municipality?> GetMunicipalityAsync(
        [Parent(nameof(PlanReview.PlanId))] PlanReview review, PlanById plans, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        (await plans.LoadRequiredAsync(review.PlanId, cancellationToken)).MunicipalityCode is { } code
            ? await municipalities.LoadAsync(code, cancellationToken)
            : null;

    /// <summary>The regional that answers.</summary>
    [Cacheable]
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(PlanReview.RegionalCode))] PlanReview review, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(review.RegionalCode, cancellationToken);

    /// <summary>Days from the last day of the window to the sending, negative when early; null before it was sent.</summary>
    [Cacheable]
    public static async Task<int?> GetLagDaysAsync(
        [Parent(nameof(PlanReview.CycleCode), nameof(PlanReview.SentOn))] PlanReview review, ReviewCycleByCode cycles, CancellationToken cancellationToken) =>
        review.SentOn is { } sent ? sent.DayNumber - (await cycles.LoadRequiredAsync(review.CycleCode, cancellationToken)).ClosesOn.DayNumber : null;

    /// <summary>Sent after the window: a flag, never a reason to refuse it. An answer that was not sent yet is not late; the window counts it as due.</summary>
    [Cacheable]
    public static async Task<bool> GetLateAsync(
        [Parent(nameof(PlanReview.CycleCode), nameof(PlanReview.SentOn))] PlanReview review, ReviewCycleByCode cycles, CancellationToken cancellationToken) =>
        await GetLagDaysAsync(review, cycles, cancellationToken) > 0;

    /// <summary>The plan projects that it names as those where SENA can be an ally, in the plan's order.</summary>
    [BatchResolver]
    [Cacheable(nameof(AllianceOpportunity))]
    public static async Task<IReadOnlyList<IReadOnlyList<AllianceOpportunity>>> GetOpportunitiesAsync(
        [Parent(nameof(PlanReview.Id))] IReadOnlyList<PlanReview> reviews, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = reviews.Select(r => r.Id).ToList();
        var opportunities = await db.AllianceOpportunities.Where(o => ids.Contains(o.ReviewId)).OrderBy(o => o.PlanProjectId).ThenBy(o => o.Id).ToListAsync(cancellationToken);
        return opportunities.InOrderOf(ids, o => o.ReviewId);
    }
}
