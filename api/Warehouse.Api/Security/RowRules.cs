using Warehouse.Api.Reviews;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Security;

/// <summary>
/// Inside of rows that everybody sees, a regional reads only what is its own: the field of another regional's row is an error of
/// that row. Whether the role may read the field at all was decided before, by <see cref="AccessPolicy"/>.
/// </summary>
internal static class RowRules
{
    public static GraphQLServerBuilder AddRowRules(this GraphQLServerBuilder builder) => builder
        .OwnedBy<Commitment>(AccessPolicy.CommitmentInternals, c => c.RegionalCode, nameof(Commitment.RegionalCode))
        .OwnedBy<PlanReview>(AccessPolicy.ReviewWork, r => r.RegionalCode, nameof(PlanReview.RegionalCode))
        .OwnedBy<ReviewWindowRow>(AccessPolicy.ReviewWork, w => w.RegionalCode, nameof(ReviewWindowRow.RegionalCode));

    private static GraphQLServerBuilder OwnedBy<TRow>(this GraphQLServerBuilder builder, string policy, Func<TRow, string?> regionalOf, string member) =>
        builder.AddAuthorizationPolicy<TRow>(
            policy,
            (row, context) => Caller.Of(context.User) is { Role: Role.Regional } caller && !caller.WorksFor(regionalOf(row))
                ? AuthorizationResult.NotAuthorized
                : AuthorizationResult.Allowed,
            member);
}
