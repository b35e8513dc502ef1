using System.Buffers;
using System.IO.Compression;

namespace Warehouse.GraphQL.Execution.Caching;

/// <summary>
/// An answer without errors, apart from the request that it was made for. Its memory is pooled and goes back when nobody holds the answer any
/// more: answers that come and go would else fill the memory of what lives long. Who is not told to let go leaves it to the collector.
/// </summary>
internal sealed class KeptResponse
{
    /// <summary>Memory besides the data: key, node, entry.</summary>
    private const int Overhead = 256;

    /// <summary>Shorter answers fit in a packet as they are.</summary>
    private const int WorthCompressing = 1024;

    private readonly ResponseWriter _writer;
    private readonly IReadOnlyList<object?> _explanations;
    private readonly Lazy<byte[]?> _compressed;
    private int _holders = 1;

    /// <summary>What was written, held by who makes it.</summary>
    /// <param name="writer">JSON, which is finished; given back when nobody holds it.</param>
    /// <param name="explanations">How resolvers came to it.</param>
    public KeptResponse(ResponseWriter writer, IReadOnlyList<object?> explanations)
    {
        writer.TrimExcess();
        (_writer, _explanations, Data) = (writer, explanations, writer.Written);
        _compressed = new(() => Compress(Data));
    }

    /// <summary>Memory that it may come to hold: the data, and at most half as much again compressed.</summary>
    public int Bytes => _writer.Capacity + (int)(Data.Length / 2) + Overhead;

    /// <summary>The response map's <c>data</c>; for those who hold it.</summary>
    public ReadOnlySequence<byte> Data { get; }

    /// <summary>The response map as gzip, made once, when it is first asked for; null where that would not halve it. For those who hold it.</summary>
    public byte[]? Compressed => _compressed.Value;

    public static bool Allows(ExecutionResult result) => result is { HasData: true, Errors.Count: 0, Stream: null };

    /// <summary>Takes the answer of a result over, which is not to be used any more; null where it may not be kept.</summary>
    public static KeptResponse? Of(ExecutionResult result) => Allows(result) ? new(result.TakeData(), result.Explanations) : null;

    /// <summary>Some more hold it; called by one of them.</summary>
    public void Hold(int more = 1) => Interlocked.Add(ref _holders, more);

    /// <summary>One of those who hold it lets it go.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            _writer.Dispose();
        }
    }

    /// <summary>A result for one who holds it, who lets it go with the result.</summary>
    /// <param name="isNew">Whether it is for who had it made.</param>
    public ExecutionResult ToResult(bool isNew = false) => new(this, isNew) { Explanations = _explanations };

    private static byte[]? Compress(in ReadOnlySequence<byte> data)
    {
        if (data.Length < WorthCompressing)
        {
            return null;
        }

        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("{\"data\":"u8);
            foreach (var piece in data)
            {
                gzip.Write(piece.Span);
            }

            gzip.Write("}"u8);
        }

        return compressed.Length <= data.Length / 2 ? compressed.ToArray() : null;
    }
}
