namespace Warehouse.GraphQL;

/// <summary>An event of a subscription that a client can name, to go on after it when its connection was lost.</summary>
public interface IStreamEvent
{
    /// <summary>Unique in its stream; on one line.</summary>
    string Id { get; }

    /// <summary>The value of the subscription's field.</summary>
    object? Value { get; }
}

/// <summary>
/// An event that has an id: server-sent events carry it as <c>id</c>, every answer in <c>extensions.eventId</c>. A stream of them is,
/// in the schema, a stream of their values.
/// </summary>
/// <typeparam name="T">What the subscription's field gives.</typeparam>
/// <param name="Id">Unique in its stream; on one line.</param>
/// <param name="Value">The value of the subscription's field.</param>
public sealed record StreamEvent<T>(string Id, T Value) : IStreamEvent
{
    /// <inheritdoc/>
    object? IStreamEvent.Value => Value;
}
