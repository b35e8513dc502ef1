namespace Warehouse.GraphQL.Execution.Caching;

/// <summary>An answer without errors, apart from the request that it was made for.</summary>
/// <param name="data">JSON in UTF-8.</param>
/// <param name="explanations">How resolvers came to it.</param>
internal sealed class KeptResponse(byte[] data, IReadOnlyList<object?> explanations)
{
    /// <summary>Memory besides the data: key, node, entry.</summary>
    private const int Overhead = 256;

    public int Bytes => data.Length + Overhead;

    public static bool Allows(ExecutionResult result) => result is { HasData: true, Errors.Count: 0, Stream: null };

    public static KeptResponse? Of(ExecutionResult result) => Allows(result) ? new(result.Data.ToArray(), result.Explanations) : null;

    public ExecutionResult ToResult() => new((ReadOnlyMemory<byte>)data) { Explanations = explanations };
}
