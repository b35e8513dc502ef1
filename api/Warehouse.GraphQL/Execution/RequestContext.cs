using System.Collections.Concurrent;
using System.Security.Claims;
using Warehouse.GraphQL.Data.DataLoaders;

namespace Warehouse.GraphQL.Execution;

/// <summary>The surroundings of one request: who asks, with which services.</summary>
public sealed class RequestContext
{
    private ConcurrentDictionary<object, object?>? _state;
    private IDataLoaderScope? _dataLoaders;
    private ConcurrentQueue<object?>? _explanations;

    /// <summary>The services of the operation's scope.</summary>
    public IServiceProvider Services { get; init; } = NoServices.Instance;

    /// <summary>Who asks.</summary>
    public ClaimsPrincipal User { get; init; } = new();

    /// <summary>The parent of the root fields; null: an empty object.</summary>
    public object? RootValue { get; init; }

    /// <summary>The request's DataLoaders: the scope's own, so that loaders made by its services take part.</summary>
    public IDataLoaderScope DataLoaders =>
        _dataLoaders ?? Interlocked.CompareExchange(ref _dataLoaders, FindDataLoaders(), null) ?? _dataLoaders;

    /// <summary>Whether mutations may be executed; not over GET.</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>The event that the client of a stream saw last; null when it says nothing of the kind.</summary>
    public string? LastEventId { get; init; }

    /// <summary>Whether the answer's <c>extensions</c> should report the operation's cost.</summary>
    public bool ReportCost { get; init; }

    /// <summary>Whether the answer's <c>extensions</c> should tell how it came about, see <see cref="ResolverContext.Explain"/>.</summary>
    public bool ReportExplanations { get; init; }

    /// <summary>Whether the client has the answer of a tag already, which is then not made again; null: it has none.</summary>
    public Func<string, bool>? Knows { get; init; }

    /// <summary>What resolvers told so far.</summary>
    internal IReadOnlyList<object?> Explanations => _explanations is null ? [] : [.. _explanations];

    /// <summary>Things that resolvers of the request share.</summary>
    public IDictionary<object, object?> State => _state ?? Interlocked.CompareExchange(ref _state, new(), null) ?? _state;

    internal void Explain(object explanation)
    {
        var all = _explanations ?? Interlocked.CompareExchange(ref _explanations, new(), null) ?? _explanations;
        all.Enqueue(explanation);
    }

    private IDataLoaderScope FindDataLoaders() =>
        (IDataLoaderScope?)Services.GetService(typeof(IDataLoaderScope))
        ?? (BatchScheduler?)Services.GetService(typeof(BatchScheduler))
        ?? new BatchScheduler(Services);

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
