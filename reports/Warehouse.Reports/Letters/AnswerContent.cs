using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Reports.Letters;

/// <summary>What the answer to DNP says.</summary>
/// <param name="Review">The review, with its cycle and its opportunities.</param>
/// <param name="Municipality">Name of the municipality; null when the plan is a department's.</param>
/// <param name="MunicipalityCode">DIVIPOLA code of the municipality; null when the plan is a department's.</param>
/// <param name="Department">Name of the department.</param>
/// <param name="Regional">Name of the regional that answers.</param>
/// <param name="Term">Term of the plan.</param>
/// <param name="PlanTitle">Title of the plan; null when not known.</param>
/// <param name="Mayor">Mayor; null when not known.</param>
/// <param name="Projects">The projects, in the plan's order.</param>
/// <param name="SenderPlace">The town that the regional writes from; null when not known.</param>
internal sealed record AnswerContent(
    PlanReview Review,
    string? Municipality,
    string? MunicipalityCode,
    string Department,
    string Regional,
    string Term,
    string? PlanTitle,
    string? Mayor,
    IReadOnlyList<AnswerProject> Projects,
    string? SenderPlace)
{
    /// <summary>Whether it went out; before that it is a draft.</summary>
    public bool IsSent => Review.SentOn is not null;

    /// <summary>Reads the content of a review; null when there is no such review.</summary>
    public static async Task<AnswerContent?> ReadAsync(OperationalContext store, int reviewId, CancellationToken cancellationToken)
    {
        var review = await store.PlanReviews.Include(r => r.Cycle).Include(r => r.Plan!.Municipality).SingleOrDefaultAsync(r => r.Id == reviewId, cancellationToken);
        if (review is null)
        {
            return null;
        }

        var plan = review.Plan!;
        var department = plan.Municipality?.DepartmentCode ?? plan.DepartmentCode;
        var regional = await store.Regionals.SingleAsync(r => r.Code == review.RegionalCode, cancellationToken);
        return new(
            review,
            plan.Municipality?.Name,
            plan.MunicipalityCode,
            await store.Departments.Where(d => d.Code == department).Select(d => d.Name).SingleAsync(cancellationToken),
            regional.Name,
            plan.Term,
            plan.Title,
            plan.Mayor,
            await ProjectsAsync(store, reviewId, cancellationToken),
            await store.Municipalities.Where(m => m.Code == regional.SeatMunicipalityCode).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken));
    }

    private static async Task<IReadOnlyList<AnswerProject>> ProjectsAsync(OperationalContext store, int reviewId, CancellationToken cancellationToken) =>
        await store.AllianceOpportunities.Where(o => o.ReviewId == reviewId)
            .OrderBy(o => o.PlanProjectId)
            .Select(o => new AnswerProject(
                o.PlanProject!.Code,
                o.PlanProject.MgaIndicator != null ? o.PlanProject.MgaIndicator.Product : null,
                o.PlanProject.CustomIndicator ?? (o.PlanProject.MgaIndicator != null ? o.PlanProject.MgaIndicator.Indicator : null),
                o.Area,
                o.Contribution,
                o.EstimatedCop))
            .ToListAsync(cancellationToken);
}
