namespace Warehouse.GraphQL.Types;

/// <summary>Finds types by name while a schema is built; every unknown name becomes an error.</summary>
internal sealed class TypeResolution(IReadOnlyDictionary<string, NamedType> types, List<GraphQLError> errors)
{
    private static readonly ObjectType Unknown = new("Unknown");
    private readonly Dictionary<TypeReference, GraphQLType> _wrapped = [];

    public GraphQLType Resolve(TypeReference reference, string position)
    {
        if (_wrapped.TryGetValue(reference, out var known))
        {
            return known;
        }

        GraphQLType type = reference switch
        {
            { IsNonNull: true } => new NonNullType(Resolve(reference.Nullable(), position)),
            { Item: { } item } => new ListType(Resolve(item, position)),
            _ => Find<NamedType>(reference.Name!, position) ?? Unknown,
        };
        if (type.Named != Unknown)
        {
            _wrapped.Add(reference, type);
        }

        return type;
    }

    public T? Find<T>(string name, string position)
        where T : NamedType
    {
        switch (types.GetValueOrDefault(name))
        {
            case T type:
                return type;
            case null:
                errors.Add(new($"Unknown type \"{name}\" at {position}."));
                return null;
            case var other:
                errors.Add(new($"{position} must name {Describe<T>()}, but \"{name}\" is of kind {other.Kind}."));
                return null;
        }
    }

    private static string Describe<T>() => typeof(T) == typeof(InterfaceType) ? "an interface" : "an object type";
}
