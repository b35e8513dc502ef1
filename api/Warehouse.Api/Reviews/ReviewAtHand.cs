using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>A review that a caller may change and has seen the newest version of, with its plan, cycle and opportunities.</summary>
/// <param name="Review">The review, tracked.</param>
/// <param name="Before">The review before the change; null when it is new.</param>
internal sealed record ReviewAtHand(PlanReview Review, string? Before)
{
    /// <exception cref="RefusedException">There is no such review, it is another regional's, or it has a newer version.</exception>
    public static async Task<ReviewAtHand> TakeAsync(ChangeLedger ledger, Caller caller, int id, int version, CancellationToken cancellationToken)
    {
        var review = await ledger.Store.PlanReviews.AsTracking().Include(r => r.Plan).Include(r => r.Cycle)
            .SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("reviewId", $"review {id}");
        caller.RequireRegional(review.RegionalCode);
        review.RequireVersion(version);
        var entry = ledger.Store.Entry(review);
        await entry.Collection(r => r.Opportunities).LoadAsync(cancellationToken);
        await entry.Collection(r => r.Dismissals).LoadAsync(cancellationToken);
        return new(review, Snapshot.Of(entry));
    }

    /// <summary>What was done, for the ledger.</summary>
    public Change<PlanReview> Done(ChangeEvent? happened, string? note = null, params IReadOnlyList<Warning> warnings) => new(Review, happened)
    {
        RegionalCode = Review.RegionalCode,
        MunicipalityCode = Review.Plan?.MunicipalityCode,
        CycleCode = Review.CycleCode,
        Before = Before,
        Note = note,
        Demonstration = Review.Demonstration,
        Warnings = warnings,
    };
}
