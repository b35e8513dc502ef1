using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>The reviews that a caller sees: those a filter asks for, and those of many parents.</summary>
/// <param name="db">The operational store.</param>
/// <param name="caller">Who asks.</param>
public sealed class VisibleReviews(OperationalContext db, Caller caller)
{
    /// <summary>All that the caller sees, real and demonstration alike.</summary>
    internal IQueryable<PlanReview> All => db.PlanReviews.VisibleTo(caller);

    /// <summary>Real reviews, or those of the demonstration scenario, that satisfy a filter.</summary>
    internal IQueryable<PlanReview> Asked(PlanReviewFilter? where)
    {
        var demonstration = Scenario.IsDemonstration(where);
        return All.Where(r => r.Demonstration == demonstration).Where(where, PlanReviewFilter.Over(db));
    }

    /// <summary>For each parent its reviews, newest cycle first, in one query.</summary>
    /// <param name="parents">The keys of a level.</param>
    /// <param name="parentOf">The key of a review's parent.</param>
    /// <param name="choose">Which reviews, of these parents and others.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    internal async Task<IReadOnlyList<IReadOnlyList<PlanReview>>> ParentsAsync<TKey>(
        IReadOnlyList<TKey> parents,
        Expression<Func<PlanReview, TKey>> parentOf,
        Expression<Func<PlanReview, bool>> choose,
        CancellationToken cancellationToken)
    {
        var rows = await All.Where(choose).OrderByDescending(r => r.Cycle!.OpensOn).ThenBy(r => r.Id)
            .Select(parentOf.Into((PlanReview review, TKey parent) => new { Parent = parent, Review = review }))
            .ToListAsync(cancellationToken);
        return [.. rows.InOrderOf(parents, r => r.Parent).Select(of => (IReadOnlyList<PlanReview>)[.. of.Select(r => r.Review)])];
    }
}
