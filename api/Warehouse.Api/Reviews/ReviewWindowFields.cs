using Warehouse.Api.Security;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Reviews;

/// <summary>The fields of a row of a review window that are no plain counts.</summary>
[ObjectType<ReviewWindowRow>]
public static class ReviewWindowFields
{
    /// <summary>The regional; null in the totals.</summary>
    public static async Task<Regional?> GetRegionalAsync(
        [Parent(nameof(ReviewWindowRow.RegionalCode))] ReviewWindowRow row, RegionalByCode regionals, CancellationToken cancellationToken) =>
        row.RegionalCode is { } code ? await regionals.LoadAsync(code, cancellationToken) : null;

    /// <summary>Received, and nobody has begun; null only beside an error, because reviews in progress are not public.</summary>
    [Authorize(Policy = AccessPolicy.ReviewWork)]
    public static int? GetPending([Parent(nameof(ReviewWindowRow.Pending))] ReviewWindowRow row) => row.Pending;

    /// <summary>Begun and not sent; null only beside an error, because reviews in progress are not public.</summary>
    [Authorize(Policy = AccessPolicy.ReviewWork)]
    public static int? GetInReview([Parent(nameof(ReviewWindowRow.InReview))] ReviewWindowRow row) => row.InReview;
}

/// <summary>The window of a review cycle.</summary>
[ObjectType<ReviewCycle>]
public static class ReviewCycleWindow
{
    /// <summary>What was received, is pending, in review, sent and late on a day, by regional.</summary>
    /// <param name="asOf">The day; today in Colombia when not given.</param>
    /// <param name="regional">Only this regional.</param>
    /// <param name="demonstration">The plans and reviews of the demonstration scenario instead of the real ones.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<ReviewWindow>> GetWindowAsync(
        [Parent(nameof(ReviewCycle.Code), nameof(ReviewCycle.OpensOn), nameof(ReviewCycle.ClosesOn))] IReadOnlyList<ReviewCycle> cycles,
        DateOnly? asOf,
        [ID] string? regional,
        TimeProvider time,
        OperationalContext db,
        CancellationToken cancellationToken,
        bool demonstration = false) =>
        ReviewWindows.AskAsync(db, cycles, asOf ?? Today.In(time), regional, demonstration, cancellationToken);
}
