using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types;

/// <summary>The source stream of a subscription's root field (section 6.2.3).</summary>
/// <param name="subscribe">Opens the stream; each item is the field's value of one event.</param>
public sealed class StreamResolver(Func<ResolverContext, IAsyncEnumerable<object?>> subscribe) : FieldResolver
{
    /// <summary>Opens the stream; each item is the field's value of one event.</summary>
    public Func<ResolverContext, IAsyncEnumerable<object?>> Subscribe { get; } = subscribe;
}
