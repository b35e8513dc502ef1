using Warehouse.Api.Commitments;
using Warehouse.Api.Hosting;
using Warehouse.Api.Reviews;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>What a regional answers, promises and may spend.</summary>
[ObjectType<Regional>]
public static class RegionalWork
{
    private static readonly Keyset<PlanReview> ById = Keyset.For<PlanReview>().Ascending(r => r.Id);

    /// <summary>Its answers to plans, oldest first; real data unless <c>where</c> asks for the demonstration scenario.</summary>
    /// <param name="where">Which of them.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<Connection<PlanReview>>> GetReviewsAsync(
        [Parent(nameof(Regional.Code))] IReadOnlyList<Regional> regionals,
        PlanReviewFilter? where,
        PagingArguments paging,
        VisibleReviews reviews,
        CancellationToken cancellationToken)
    {
        var pages = await reviews.Asked(where).ToConnectionsAsync(regionals.Select(r => r.Code), r => r.RegionalCode, paging, ById, cancellationToken);
        return [.. regionals.Select(r => pages[r.Code])];
    }

    /// <summary>The commitments it answers for, oldest first; real data unless <c>where</c> asks for the demonstration scenario.</summary>
    /// <param name="where">Which of them.</param>
    /// <param name="asOf">The day on which <c>where</c> looks at target and achieved; without it the end of all periods.</param>
    [BatchResolver]
    [Cacheable(nameof(Commitment), nameof(CommitmentTarget), nameof(OutcomeRecord), nameof(PlanReview), AnswerVersion.Reader)]
    public static Task<IReadOnlyList<Connection<Commitment>>> GetCommitmentsAsync(
        [Parent(nameof(Regional.Code))] IReadOnlyList<Regional> regionals,
        CommitmentFilter? where,
        DateOnly? asOf,
        PagingArguments paging,
        VisibleCommitments commitments,
        CancellationToken cancellationToken) =>
        commitments.ParentsAsync([.. regionals.Select(r => r.Code)], c => c.RegionalCode, where, asOf, paging, cancellationToken);

    /// <summary>Its ordinary budgets and what is committed of them, newest year first; a regional sees its own only. Null only beside an error.</summary>
    /// <param name="year">Only this budget year.</param>
    /// <param name="demonstration">Those of the demonstration scenario instead of the real ones.</param>
    [Authorize(Policy = AccessPolicy.Budgets)]
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<BudgetUse>?>> GetBudgetsAsync(
        [Parent(nameof(Regional.Code))] IReadOnlyList<Regional> regionals,
        int? year,
        OperationalContext db,
        Caller caller,
        CancellationToken cancellationToken,
        bool demonstration = false)
    {
        List<string> codes = [.. regionals.Select(r => r.Code)];
        return (await BudgetUse.AskAsync(db, caller, codes, year, demonstration, cancellationToken)).InOrderOf(codes, b => b.RegionalCode);
    }
}
