using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.GraphQL.Tests.Execution;

/// <summary>Counts how often it is asked, and answers when its gate opens.</summary>
public sealed class Harvests
{
    private int _asked;

    public int Asked => _asked;

    public TaskCompletionSource Gate { get; set; } = Opened();

    public async Task<Harvest> OfAsync(string? place, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        await Gate.Task.WaitAsync(cancellationToken);
        return place == "?" ? throw new GraphQLException("There is no such place.") : new(place ?? "05001", 5);
    }

    private static TaskCompletionSource Opened()
    {
        TaskCompletionSource gate = new();
        gate.SetResult();
        return gate;
    }
}

/// <summary>What was brought in.</summary>
public sealed record Harvest(string Place, int Tons);

[ObjectType<Harvest>]
public static class HarvestFields
{
    /// <summary>Changes between the loads.</summary>
    [Cacheable("prices")]
    public static Task<int> GetPriceAsync([Parent] Harvest harvest) => Task.FromResult(harvest.Tons * 3);

    /// <summary>Depends on the day.</summary>
    public static Task<string> GetWeatherAsync([Parent] Harvest harvest) => Task.FromResult("sunny in " + harvest.Place);

    /// <summary>Not for everybody.</summary>
    [Authorize]
    public static string GetOwner([Parent] Harvest harvest) => harvest.Tons > 0 ? "Ana" : "";
}

[QueryType]
public static class HarvestQueries
{
    /// <summary>What was brought in at a place.</summary>
    [Cacheable]
    public static Task<Harvest> GetHarvestAsync([ID] string? of, Harvests harvests, ResolverContext context, CancellationToken cancellationToken)
    {
        context.Explain("barn", "north");
        return harvests.OfAsync(of, cancellationToken);
    }

    /// <summary>Changes all the time.</summary>
    public static long GetNow() => TimeProvider.System.GetTimestamp();
}
