using Warehouse.Database;
using Warehouse.GraphQL;

namespace Warehouse.Api.Hosting;

/// <summary>Tells a client that the store went away for a moment, and not that the product is broken.</summary>
internal static class StoreFaults
{
    /// <summary>Answers while a server cannot be reached or has no free connection.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>What a client is told; null when the fault is none of the store's.</summary>
    public static GraphQLException? Explain(Exception fault) => StoreTrouble.IsPassing(fault)
        ? new("The store cannot be reached at this moment; ask again in a few seconds. Whether a change was made before it went away, the same clientKey tells.", StoreUnavailable)
        : null;
}
