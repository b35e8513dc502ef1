namespace Warehouse.GraphQL.Types.Clr;

/// <summary>What a class of fields says of the object type it belongs to; see <see cref="ObjectTypeAttribute{T}"/>.</summary>
public abstract class ObjectTypeOptionsAttribute : Attribute
{
    private protected ObjectTypeOptionsAttribute(Type objectType) => ObjectType = objectType;

    /// <summary>The C# type of the objects.</summary>
    public Type ObjectType { get; }

    /// <summary>Members of the type that are no fields.</summary>
    public string[] Ignore { get; init; } = [];

    /// <summary>When given, only these members of the type are fields.</summary>
    public string[] Only { get; init; } = [];

    /// <summary>Members of the type that identify: GraphQL type <c>ID</c>.</summary>
    public string[] Ids { get; init; } = [];
}
