using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types;

/// <summary>The source stream of a subscription's root field (section 6.2.3).</summary>
public sealed class StreamResolver : FieldResolver
{
    /// <summary>A stream that is opened at once.</summary>
    /// <param name="subscribe">Opens the stream; each item is the field's value of one event, or an <see cref="IStreamEvent"/> with it.</param>
    public StreamResolver(Func<ResolverContext, IAsyncEnumerable<object?>> subscribe) => Subscribe = context => new(subscribe(context));

    private StreamResolver(Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>> subscribe) => Subscribe = subscribe;

    /// <summary>Opens the stream; the client learns that it is connected only afterwards.</summary>
    public Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>> Subscribe { get; }

    /// <summary>A stream that takes time to open, e.g. to find out where it begins.</summary>
    /// <param name="subscribe">Opens the stream.</param>
    public static StreamResolver Opening(Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>> subscribe) => new(subscribe);
}
