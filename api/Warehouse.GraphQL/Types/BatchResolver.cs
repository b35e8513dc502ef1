using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types;

/// <summary>A function of all parents of a level at once.</summary>
/// <param name="resolve">Parents and context to values in the parents' order; an <see cref="Exception"/> as value fails that parent's field only.</param>
public sealed class BatchResolver(Func<IReadOnlyList<object>, ResolverContext, ValueTask<IReadOnlyList<object?>>> resolve) : FieldResolver
{
    /// <summary>Parents and context to values in the parents' order.</summary>
    public Func<IReadOnlyList<object>, ResolverContext, ValueTask<IReadOnlyList<object?>>> Resolve { get; } = resolve;
}
