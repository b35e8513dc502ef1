using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Commitments;

/// <summary>Questions about what SENA promised.</summary>
[QueryType]
public static class CommitmentQueries
{
    /// <summary>Commitments, oldest first unless ordered otherwise; real data unless <c>where</c> asks for the demonstration scenario.</summary>
    /// <param name="where">Territories, centres, indicators, statuses, budgets, and what falls behind its target.</param>
    /// <param name="order">The most significant term first.</param>
    /// <param name="asOf">The day on which <c>where</c> and <c>order</c> look at target and achieved; without it the end of all periods.</param>
    [UsePaging(MaxPageSize = Pages.WholeCountry)]
    [Cacheable(nameof(Commitment), nameof(CommitmentTarget), nameof(OutcomeRecord), nameof(PlanReview), AnswerVersion.Reader)]
    public static Task<Connection<Commitment>> GetCommitmentsAsync(
        CommitmentFilter? where,
        IReadOnlyList<CommitmentOrder>? order,
        DateOnly? asOf,
        PagingArguments paging,
        VisibleCommitments commitments,
        CancellationToken cancellationToken) =>
        commitments.AllAsync(where, order, asOf, paging, cancellationToken);

    /// <summary>A commitment; null when none has the id.</summary>
    /// <param name="id">Identity.</param>
    [Cacheable(nameof(Commitment))]
    public static Task<Commitment?> GetCommitmentAsync([ID] int id, CommitmentById commitments, CancellationToken cancellationToken) =>
        commitments.LoadAsync(id, cancellationToken);

    /// <summary>The ordinary budgets of the regionals and what is committed of them, newest year first; a regional sees its own only.</summary>
    /// <param name="year">Only this budget year.</param>
    /// <param name="regional">Only this regional.</param>
    /// <param name="demonstration">Those of the demonstration scenario instead of the real ones.</param>
    [Authorize(Policy = AccessPolicy.Budgets)]
    public static Task<IReadOnlyList<BudgetUse>> GetOrdinaryBudgetsAsync(
        int? year, [ID] string? regional, OperationalContext db, Caller caller, CancellationToken cancellationToken, bool demonstration = false) =>
        BudgetUse.AskAsync(db, caller, regional is null ? null : [regional], year, demonstration, cancellationToken);
}
