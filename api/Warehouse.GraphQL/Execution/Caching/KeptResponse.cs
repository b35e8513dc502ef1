using System.IO.Compression;

namespace Warehouse.GraphQL.Execution.Caching;

/// <summary>An answer without errors, apart from the request that it was made for.</summary>
/// <param name="data">JSON in UTF-8.</param>
/// <param name="explanations">How resolvers came to it.</param>
internal sealed class KeptResponse(byte[] data, IReadOnlyList<object?> explanations)
{
    /// <summary>Memory besides the data: key, node, entry.</summary>
    private const int Overhead = 256;

    /// <summary>Shorter answers fit in a packet as they are.</summary>
    private const int WorthCompressing = 1024;

    private readonly Lazy<byte[]?> _compressed = new(() => Compress(data));

    /// <summary>Memory that it may come to hold: the data, and at most half as much again compressed.</summary>
    public int Bytes => data.Length + (data.Length / 2) + Overhead;

    public ReadOnlyMemory<byte> Data => data;

    /// <summary>The response map as gzip, made once, when it is first asked for; null where that would not halve it.</summary>
    public byte[]? Compressed => _compressed.Value;

    public static bool Allows(ExecutionResult result) => result is { HasData: true, Errors.Count: 0, Stream: null };

    public static KeptResponse? Of(ExecutionResult result) => Allows(result) ? new(result.Data.ToArray(), result.Explanations) : null;

    public ExecutionResult ToResult() => new(this) { Explanations = explanations };

    private static byte[]? Compress(byte[] data)
    {
        if (data.Length < WorthCompressing)
        {
            return null;
        }

        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("{\"data\":"u8);
            gzip.Write(data);
            gzip.Write("}"u8);
        }

        return compressed.Length <= data.Length / 2 ? compressed.ToArray() : null;
    }
}
