using System.Collections.Concurrent;
using System.Security.Claims;

namespace Warehouse.GraphQL.Execution;

/// <summary>The surroundings of one request: who asks, with which services.</summary>
public sealed class RequestContext
{
    private ConcurrentDictionary<object, object?>? _state;

    /// <summary>The services of the request's scope.</summary>
    public IServiceProvider Services { get; init; } = NoServices.Instance;

    /// <summary>Who asks.</summary>
    public ClaimsPrincipal User { get; init; } = new();

    /// <summary>The parent of the root fields; null: an empty object.</summary>
    public object? RootValue { get; init; }

    /// <summary>The request's DataLoaders.</summary>
    public IDataLoaderScope DataLoaders { get; init; } = NoDataLoaders.Instance;

    /// <summary>Whether the answer's <c>extensions</c> should report costs and the like.</summary>
    public bool ReportCost { get; init; }

    /// <summary>Things that resolvers of the request share.</summary>
    public IDictionary<object, object?> State => _state ??= new();

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }

    private sealed class NoDataLoaders : IDataLoaderScope
    {
        public static readonly NoDataLoaders Instance = new();

        public bool HasPending => false;

        public TLoader Get<TLoader>()
            where TLoader : class =>
            throw new InvalidOperationException($"This request has no DataLoaders, so no {typeof(TLoader).Name}.");

        public ValueTask DispatchAsync(CancellationToken cancellationToken) => default;

        public Task WhenPending() => Task.Delay(Timeout.Infinite);
    }
}
