namespace Warehouse.GraphQL.Types;

/// <summary>One of several object types (section 3.8).</summary>
/// <param name="name">Unique in the schema.</param>
public sealed class UnionType(string name) : NamedType(name)
{
    private readonly List<ObjectType> _types = [];

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>Names of its members.</summary>
    public IReadOnlyList<string> TypeNames { get; init; } = [];

    /// <summary>Its members, known once the schema is built.</summary>
    public IReadOnlyList<ObjectType> Types => _types;

    /// <summary>Names the object type of a value (ResolveAbstractType, section 6.4.3); null: by <see cref="ObjectType.RuntimeType"/>, or <c>__typename</c> in JSON.</summary>
    public Func<object, string?>? ResolveType { get; init; }

    internal override void Complete(TypeResolution types)
    {
        foreach (var name in TypeNames)
        {
            if (types.Find<ObjectType>(name, $"union {Name}") is { } type)
            {
                _types.Add(type);
            }
        }
    }
}
