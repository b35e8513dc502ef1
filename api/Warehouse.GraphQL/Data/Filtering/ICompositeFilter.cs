namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>A filter whose conditions can be joined.</summary>
/// <typeparam name="TSelf">The filter itself.</typeparam>
public interface ICompositeFilter<TSelf>
    where TSelf : class, ICompositeFilter<TSelf>
{
    /// <summary>All of these must hold.</summary>
    IReadOnlyList<TSelf>? And { get; }

    /// <summary>At least one of these must hold.</summary>
    IReadOnlyList<TSelf>? Or { get; }

    /// <summary>This must not hold.</summary>
    TSelf? Not { get; }
}
