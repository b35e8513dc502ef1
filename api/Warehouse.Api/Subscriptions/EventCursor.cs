using System.Globalization;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Execution;

namespace Warehouse.Api.Subscriptions;

/// <summary>Where a subscription begins: after an event that the client saw last, or now.</summary>
internal static class EventCursor
{
    private const string Unknown = "EVENT_UNKNOWN";

    /// <summary>The id to begin after: the argument, else the header <c>Last-Event-ID</c> of server-sent events, else the newest.</summary>
    /// <exception cref="GraphQLException">The event is none of this log, e.g. one of a store that was since replaced: what came after it cannot be told.</exception>
    public static async Task<long> BeginAsync(string? after, ResolverContext context, Tail log)
    {
        var newest = await log.NewestAsync(context.CancellationToken);
        if ((after ?? context.LastEventId) is not { Length: > 0 } asked)
        {
            return newest;
        }

        return long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id <= newest
            ? id
            : throw new GraphQLException($"There is no event '{asked}' here, so nobody can tell what came after it: ask for the present state, then subscribe without 'after'.", Unknown);
    }

    public static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);
}
