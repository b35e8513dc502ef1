using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types;

/// <summary>An asynchronous function of one parent; all parents of a level are started before any is awaited, so DataLoaders see all keys.</summary>
/// <param name="resolve">Parent and context to value.</param>
public sealed class AsyncResolver(Func<object, ResolverContext, ValueTask<object?>> resolve) : FieldResolver
{
    /// <summary>Parent and context to value.</summary>
    public Func<object, ResolverContext, ValueTask<object?>> Resolve { get; } = resolve;
}
