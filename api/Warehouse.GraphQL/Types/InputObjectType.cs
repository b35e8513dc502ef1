namespace Warehouse.GraphQL.Types;

/// <summary>Named input fields (section 3.10).</summary>
/// <param name="name">Unique in the schema.</param>
public sealed class InputObjectType(string name) : NamedType(name)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>The fields, in order.</summary>
    public FieldMap<InputValue> Fields { get; private init; } = new([], f => f.Name);

    /// <summary>Sets the fields.</summary>
    public IEnumerable<InputValue> FieldDefinitions
    {
        init => Fields = new(value, f => f.Name);
    }

    /// <summary>Exactly one field must be given, and not null (<c>@oneOf</c>, section 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Makes the C# value out of the coerced fields; null: resolvers see the <see cref="InputObjectValue"/> itself. A <see cref="GraphQLException"/> thrown here is reported to the client.</summary>
    public Func<InputObjectValue, object>? Create { get; init; }

    internal override void Complete(TypeResolution types)
    {
        foreach (var field in Fields)
        {
            field.Complete(types, Name);
        }
    }
}
