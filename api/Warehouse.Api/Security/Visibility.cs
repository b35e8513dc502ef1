using Warehouse.GraphQL;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Security;

/// <summary>
/// Which rows a caller sees. Every list, count, condition and download of a subject starts from here, so that none tells more
/// than the single row does.
/// </summary>
internal static class Visibility
{
    /// <summary>Reviews that were sent are public; one in progress belongs to its regional, to planners and stewards.</summary>
    public static IQueryable<PlanReview> VisibleTo(this IQueryable<PlanReview> reviews, Caller caller)
    {
        var (everything, own) = (caller.ReadsEveryRegional, Own(caller));
        return everything ? reviews : reviews.Where(r => (r.Status != ReviewStatus.Pending && r.Status != ReviewStatus.InReview) || r.RegionalCode == own);
    }

    /// <summary>
    /// Commitments are public, what is inside of them is not: a condition, an order or a sum over that is for the commitment's
    /// regional, planners, executives and stewards.
    /// </summary>
    /// <exception cref="GraphQLException">Nobody asks.</exception>
    public static IQueryable<Commitment> OpenTo(this IQueryable<Commitment> commitments, Caller caller)
    {
        if (!caller.IsKnown)
        {
            throw new GraphQLException("A token is needed to look inside commitments.", ErrorCodes.NotAuthenticated);
        }

        var (everything, own) = (caller.ReadsEveryRegional || caller.Role == Role.Executive, Own(caller));
        return everything ? commitments : commitments.Where(c => c.RegionalCode == own);
    }

    /// <summary>A regional sees its own budget; planners, executives and stewards see all.</summary>
    public static IQueryable<OrdinaryBudget> VisibleTo(this IQueryable<OrdinaryBudget> budgets, Caller caller)
    {
        var (everything, own) = (caller.ReadsEveryRegional || caller.Role == Role.Executive, Own(caller));
        return everything ? budgets : budgets.Where(b => b.RegionalCode == own);
    }

    /// <summary>A regional sees what was changed in its own; planners and stewards see all.</summary>
    public static IQueryable<ChangeRecord> VisibleTo(this IQueryable<ChangeRecord> changes, Caller caller)
    {
        var (everything, own) = (caller.ReadsEveryRegional, Own(caller));
        return everything ? changes : changes.Where(c => c.RegionalCode == own);
    }

    /// <summary>The regional whose rows are the caller's own; a code that no row has when there is none.</summary>
    private static string Own(Caller caller) => caller is { Role: Role.Regional, RegionalCode: { } code } ? code : "";
}
