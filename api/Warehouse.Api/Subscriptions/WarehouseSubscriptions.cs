using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Operations;
using Warehouse.Api.Reviews;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Subscriptions;

/// <summary>
/// What can be followed over server-sent events or a WebSocket. Each answer carries <c>extensions.eventId</c>; whoever loses the
/// connection goes on with <c>after</c> and misses nothing.
/// </summary>
[SubscriptionType]
public static class WarehouseSubscriptions
{
    /// <summary>A plan became known, or SENA received one that was known.</summary>
    /// <param name="regional">Only plans of this regional.</param>
    /// <param name="after">The <c>eventId</c> seen last; without it from now on (or from the header <c>Last-Event-ID</c>).</param>
    /// <param name="demonstration">Plans of the demonstration scenario instead of the real ones.</param>
    public static Task<IAsyncEnumerable<StreamEvent<Plan>>> PlanRegisteredAsync(
        [ID] string? regional, [ID] string? after, ChangeFeed feed, ResolverContext context, bool demonstration = false) =>
        feed.FollowAsync(
            c => (c.Event == ChangeEvent.PlanRegistered || c.Event == ChangeEvent.PlanReceived)
                && (regional == null || c.RegionalCode == regional) && c.Demonstration == demonstration,
            (db, ids) => db.Plans.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, context.CancellationToken),
            after, context);

    /// <summary>A review of a cycle was sent to DNP.</summary>
    /// <param name="cycle">Code of the review cycle, e.g. <c>C112-2012</c>.</param>
    /// <param name="after">The <c>eventId</c> seen last; without it from now on (or from the header <c>Last-Event-ID</c>).</param>
    /// <param name="demonstration">Reviews of the demonstration scenario instead of the real ones.</param>
    public static async Task<IAsyncEnumerable<StreamEvent<PlanReview>>> ReviewSentAsync(
        [ID] string cycle, [ID] string? after, ChangeFeed feed, OperationalContext store, ResolverContext context, bool demonstration = false)
    {
        await KnownCycle.RequireAsync(store, [cycle], context.CancellationToken);
        return await feed.FollowAsync(
            c => c.Event == ChangeEvent.ReviewSent && c.CycleCode == cycle && c.Demonstration == demonstration,
            (db, ids) => db.PlanReviews.Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, context.CancellationToken),
            after, context);
    }

    /// <summary>A load of the star schema was published: answers may have changed.</summary>
    /// <param name="after">The <c>eventId</c> seen last; without it from now on (or from the header <c>Last-Event-ID</c>).</param>
    public static Task<IAsyncEnumerable<StreamEvent<WarehouseLoad>>> WarehouseLoadedAsync([ID] string? after, LoadFeed feed, ResolverContext context) =>
        feed.FollowAsync(after, context);
}
