using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>Questions about SENA's answers to plans.</summary>
[QueryType]
public static class PlanReviewQueries
{
    /// <summary>Reviews, of any cycle unless <c>where</c> says; real data unless it asks for the demonstration scenario. One in progress is seen by its regional, planners and stewards only.</summary>
    /// <param name="where">Cycles, regionals, territories, statuses, days, what is late.</param>
    [UsePaging(MaxPageSize = Pages.WholeCountry, Key = [nameof(PlanReview.Id)])]
    [UseProjection]
    [UseSorting]
    public static IQueryable<PlanReview> GetPlanReviews(PlanReviewFilter? where, VisibleReviews reviews) => reviews.Asked(where);

    /// <summary>A review; null when none that the caller sees has the id.</summary>
    /// <param name="id">Identity.</param>
    public static Task<PlanReview?> GetPlanReviewAsync([ID] int id, PlanReviewById reviews, CancellationToken cancellationToken) =>
        reviews.LoadAsync(id, cancellationToken);
}
