namespace Warehouse.GraphQL.Types;

/// <summary>What objects and interfaces have in common: fields, and interfaces they implement.</summary>
/// <param name="name">Unique in the schema.</param>
public abstract class ComplexType(string name) : NamedType(name)
{
    private readonly List<InterfaceType> _interfaces = [];

    /// <summary>The fields, in order.</summary>
    public FieldMap<OutputField> Fields { get; private init; } = new([], f => f.Name);

    /// <summary>Sets the fields.</summary>
    public IEnumerable<OutputField> FieldDefinitions
    {
        init => Fields = new(value, f => f.Name);
    }

    /// <summary>Names of the interfaces it declares to implement.</summary>
    public IReadOnlyList<string> InterfaceNames { get; init; } = [];

    /// <summary>The interfaces it declares to implement, known once the schema is built.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => _interfaces;

    /// <summary>Whether it declares to implement the interface.</summary>
    /// <param name="type">The interface.</param>
    public bool Implements(InterfaceType type) => _interfaces.Contains(type);

    internal override void Complete(TypeResolution types)
    {
        foreach (var field in Fields)
        {
            field.Complete(types, this);
        }

        foreach (var name in InterfaceNames)
        {
            if (types.Find<InterfaceType>(name, $"{Name} implements") is { } type)
            {
                _interfaces.Add(type);
            }
        }
    }
}
