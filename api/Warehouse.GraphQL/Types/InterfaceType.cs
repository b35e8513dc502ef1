namespace Warehouse.GraphQL.Types;

/// <summary>Fields that several objects share (section 3.7).</summary>
/// <param name="name">Unique in the schema.</param>
public sealed class InterfaceType(string name) : ComplexType(name)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Names the object type of a value (ResolveAbstractType, section 6.4.3); null: by <see cref="ObjectType.RuntimeType"/>, or <c>__typename</c> in JSON.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
