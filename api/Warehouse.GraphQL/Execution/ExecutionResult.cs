using System.Buffers;
using System.Text;
using Warehouse.GraphQL.Execution.Caching;
using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Execution;

/// <summary>A response (section 7.1), or the stream of responses of a subscription. Holds pooled memory until it is disposed.</summary>
public sealed class ExecutionResult : IDisposable
{
    private ResponseWriter? _data;
    private readonly bool _isNew;
    private KeptResponse? _kept;

    internal ExecutionResult(ResponseWriter data, IReadOnlyList<GraphQLError> errors) => (_data, Errors) = (data, errors);

    /// <summary>A request error: the operation was not executed, so there is no <c>data</c>.</summary>
    /// <param name="errors">At least one.</param>
    public ExecutionResult(params IReadOnlyList<GraphQLError> errors) => Errors = errors;

    internal ExecutionResult(KeptResponse kept, bool isNew) => (_kept, _isNew, Errors) = (kept, isNew, []);

    internal ExecutionResult(IAsyncEnumerable<ExecutionResult> stream) => (Stream, Errors) = (stream, []);

    /// <summary>The client has the answer already, as it told by <see cref="RequestContext.Knows"/>: there is nothing to send.</summary>
    internal static ExecutionResult Unchanged(string tag) => new(Array.Empty<GraphQLError>()) { Tag = tag, IsUnchanged = true };

    /// <summary>The operation was executed, and gave nothing but errors.</summary>
    internal static ExecutionResult Null(IReadOnlyList<GraphQLError> errors)
    {
        ResponseWriter writer = new();
        writer.WriteNull();
        return new(writer, errors);
    }

    /// <summary>The errors; empty when all went well.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether the operation was executed, so that there is <c>data</c> (null counts).</summary>
    public bool HasData => _data is not null || _kept is not null;

    /// <summary>The value of <c>data</c> as JSON in UTF-8; valid until the result is disposed.</summary>
    public ReadOnlySequence<byte> Data => _data?.Written ?? _kept?.Data ?? default;

    /// <summary>
    /// The whole response map as gzip; null unless it is a kept answer, nothing but data, and worth it. What nobody has asked for before may
    /// never be asked again, so who had it made does not wait for that.
    /// </summary>
    internal byte[]? Compressed => Extensions is null && !_isNew ? _kept?.Compressed : null;

    /// <summary>The events of a subscription; each is disposed by who reads it. Null for queries and mutations.</summary>
    public IAsyncEnumerable<ExecutionResult>? Stream { get; }

    /// <summary>What the client names to go on after this event; null when it cannot.</summary>
    public string? EventId { get; internal set; }

    /// <summary>Entries of <c>extensions</c>, or null.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; internal set; }

    /// <summary>Names the answer: as long as a request has the same tag its answer is the same. Null when the answer is not cacheable.</summary>
    public string? Tag { get; internal set; }

    /// <summary>Whether the client has the answer of this <see cref="Tag"/> already, so that there are neither data nor errors.</summary>
    public bool IsUnchanged { get; private init; }

    /// <summary>What resolvers told by <see cref="ResolverContext.Explain"/>.</summary>
    internal IReadOnlyList<object?> Explanations { get; set; } = [];

    /// <summary>Adds an entry to the extensions.</summary>
    internal void Report(string name, object? value) => Extensions = new Dictionary<string, object?>(Extensions ?? new Dictionary<string, object?>()) { [name] = value };

    /// <summary>Gives what was written to who keeps it; the result has no data any more.</summary>
    internal ResponseWriter TakeData()
    {
        var data = _data!;
        _data = null;
        return data;
    }

    /// <summary>Writes the response map: errors first, so that nobody overlooks them.</summary>
    /// <param name="output">UTF-8 goes here.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        if (Errors.Count > 0)
        {
            output.Write("\"errors\":"u8);
            WriteErrorsTo(output);
            output.Write(HasData || Extensions is not null ? ","u8 : ""u8);
        }

        if (HasData)
        {
            output.Write("\"data\":"u8);
            Write(Data, output);
        }

        if (Extensions is not null)
        {
            using ResponseWriter writer = new(1024);
            AnyValue.Write(Extensions, writer);
            output.Write(HasData ? ",\"extensions\":"u8 : "\"extensions\":"u8);
            Write(writer.Written, output);
        }

        output.Write("}"u8);
    }

    /// <summary>Writes only the list of errors, as WebSocket clients get them when the operation was not executed.</summary>
    /// <param name="output">UTF-8 goes here.</param>
    internal void WriteErrorsTo(IBufferWriter<byte> output)
    {
        using ResponseWriter writer = new(1024);
        ErrorWriter.Write(Errors, writer);
        Write(writer.Written, output);
    }

    /// <summary>The response map as text.</summary>
    public string ToJson()
    {
        ArrayBufferWriter<byte> output = new();
        WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _data?.Dispose();
        Interlocked.Exchange(ref _kept, null)?.Release();
    }

    private static void Write(in ReadOnlySequence<byte> bytes, IBufferWriter<byte> output)
    {
        foreach (var piece in bytes)
        {
            output.Write(piece.Span);
        }
    }
}
