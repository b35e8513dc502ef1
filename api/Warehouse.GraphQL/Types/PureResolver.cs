using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types;

/// <summary>A synchronous function of one parent: a property, a method without waiting.</summary>
/// <param name="resolve">Parent and context to value; may return an <see cref="Exception"/> as the value of a failed field.</param>
public sealed class PureResolver(Func<object, ResolverContext, object?> resolve) : FieldResolver
{
    /// <summary>Parent and context to value.</summary>
    public Func<object, ResolverContext, object?> Resolve { get; } = resolve;
}
