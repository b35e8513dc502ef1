namespace Warehouse.GraphQL.Types;

/// <summary>A concrete type with fields (section 3.6).</summary>
/// <param name="name">Unique in the schema.</param>
public sealed class ObjectType(string name) : ComplexType(name)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>The C# type of its values, by which values of interfaces and unions find their object type; null when there is none.</summary>
    public Type? RuntimeType { get; init; }
}
