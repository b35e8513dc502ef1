namespace Warehouse.GraphQL.Types.Clr;

/// <summary>
/// The field, or every field of the class, depends on nothing but its parent, its arguments and what
/// <see cref="Execution.RequestOptions.CacheVersion"/> names: not on who asks, not on the time. Plain properties are so by nature; an
/// operation that asks for such fields only is answered from memory until the version changes.
/// </summary>
/// <param name="dependsOn">What the version of an operation with this field names besides what it always names.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class CacheableAttribute(params string[] dependsOn) : Attribute
{
    /// <summary>What the version of an operation with this field names besides what it always names.</summary>
    public IReadOnlyList<string> DependsOn { get; } = dependsOn;
}
