namespace Warehouse.GraphQL.Execution;

/// <summary>
/// The DataLoaders of one request. The executor starts every resolver of a level, dispatches what they asked for, and repeats
/// until all of them are done; so one batch a loader and level.
/// </summary>
/// <remarks>Implementations complete the loaded values synchronously, so that by the end of a dispatch the resolvers have run on to their next load.</remarks>
public interface IDataLoaderScope
{
    /// <summary>Whether keys are waiting for a dispatch.</summary>
    bool HasPending { get; }

    /// <summary>The request's instance of a loader.</summary>
    /// <typeparam name="TLoader">A loader class.</typeparam>
    TLoader Get<TLoader>()
        where TLoader : class;

    /// <summary>Loads all waiting keys, one batch a loader, and hands the values (or the failure) to those who wait.</summary>
    /// <param name="cancellationToken">Ends the request.</param>
    ValueTask DispatchAsync(CancellationToken cancellationToken);

    /// <summary>Completes once keys are waiting; asked for only while <see cref="HasPending"/> is false.</summary>
    Task WhenPending();

    /// <summary>Forgets what was loaded: after a mutation, or at the next event of a subscription, old values must not be seen.</summary>
    void ClearCache();
}
