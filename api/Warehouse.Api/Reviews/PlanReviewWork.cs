using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>What only those who work on reviews need of one.</summary>
[ObjectType<PlanReview>]
[Authorize(Policy = AccessPolicy.ReviewWork)]
public static class PlanReviewWork
{
    /// <summary>Grows by one with every change: the token of optimistic concurrency; null only beside an error.</summary>
    public static int? GetVersion([Parent(nameof(PlanReview.Version))] PlanReview review) => review.Version;

    /// <summary>Who at the regional answers for it; null while not said.</summary>
    public static string? GetContactName([Parent(nameof(PlanReview.ContactName))] PlanReview review) => review.ContactName;

    /// <summary>Position of the contact; null while not said.</summary>
    public static string? GetContactPosition([Parent(nameof(PlanReview.ContactPosition))] PlanReview review) => review.ContactPosition;

    /// <summary>E-mail address of the contact; null while not said.</summary>
    public static string? GetContactEmail([Parent(nameof(PlanReview.ContactEmail))] PlanReview review) => review.ContactEmail;

    /// <summary>Telephone of the contact; null while not said.</summary>
    public static string? GetContactPhone([Parent(nameof(PlanReview.ContactPhone))] PlanReview review) => review.ContactPhone;
}
