using System.Linq.Expressions;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>The commitments that a filter asks for, and those of many parents.</summary>
/// <param name="db">The operational store.</param>
/// <param name="caller">Who asks.</param>
public sealed class VisibleCommitments(OperationalContext db, Caller caller)
{
    private static readonly Keyset<Commitment> ById = Keyset.For<Commitment>().Ascending(c => c.Id);

    /// <summary>A page of all, in the order asked for.</summary>
    internal async Task<Connection<Commitment>> AllAsync(
        CommitmentFilter? where, IReadOnlyList<CommitmentOrder>? order, DateOnly? asOf, PagingArguments paging, CancellationToken cancellationToken)
    {
        var standings = Asked(where, order ?? [], asOf);
        return (await standings.ToConnectionAsync(paging, CommitmentOrder.Of(order), cancellationToken)).Select(s => s.Commitment);
    }

    /// <summary>For each parent a page of its commitments, oldest first, in one query.</summary>
    internal async Task<IReadOnlyList<Connection<Commitment>>> ParentsAsync<TKey>(
        IReadOnlyList<TKey> parents,
        Expression<Func<Commitment, TKey>> parentOf,
        CommitmentFilter? where,
        DateOnly? asOf,
        PagingArguments paging,
        CancellationToken cancellationToken)
        where TKey : notnull
    {
        var commitments = Asked(where, [], asOf).Select(s => s.Commitment);
        var pages = await commitments.ToConnectionsAsync(parents, parentOf, paging, ById, cancellationToken);
        return [.. parents.Select(parent => pages[parent])];
    }

    /// <summary>Real commitments, or those of the demonstration scenario, that satisfy a filter.</summary>
    private IQueryable<CommitmentStanding> Asked(CommitmentFilter? where, IReadOnlyList<CommitmentOrder> order, DateOnly? asOf)
    {
        var demonstration = Scenario.IsDemonstration(where);
        var commitments = db.Commitments.Where(c => c.Demonstration == demonstration);
        if (where?.AsksForInternals == true || order.Any(o => o.AsksForInternals))
        {
            commitments = commitments.OpenTo(caller);
        }

        var standings = where?.AsksForStanding == true || order.Any(o => o.Attainment is not null)
            ? CommitmentStandings.Of(db, commitments, asOf)
            : commitments.Select(c => new CommitmentStanding { Commitment = c });
        return standings.Where(where, CommitmentFilter.Over(db.PlanReviews.VisibleTo(caller)));
    }
}
