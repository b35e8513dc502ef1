namespace Warehouse.Api.Changes;

/// <summary>The client key stands for another request: a new request needs a new key.</summary>
public sealed class ClientKeyReusedException(string clientKey, string mutation)
    : RefusedException($"clientKey: '{clientKey}' was used for another request ({mutation}); give each request a key of its own.")
{
    /// <summary>The key.</summary>
    public string ClientKey { get; } = clientKey;

    /// <summary>The mutation it was used for.</summary>
    public string Mutation { get; } = mutation;
}
