namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Everything that one schema made from C# is made of: types by name, what is still to map, what went wrong.</summary>
internal sealed class SchemaMapping
{
    private readonly Dictionary<string, object> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Queue<Action> _work = new();
    private readonly List<GraphQLError> _errors = [];

    public SchemaMapping(ILookup<Type, Type> extensions, Func<Type, bool> isService, AuthorizationPolicies policies)
    {
        (Extensions, IsService) = (extensions, isService);
        Authorization = new(this, policies);
        Objects = new(this);
        Inputs = new(this);
        Fields = new(this);
        Filters = new(this);
        Orders = new(this);
    }

    public XmlDocumentation Documentation { get; } = new();

    /// <summary>Object types to the classes of further fields.</summary>
    public ILookup<Type, Type> Extensions { get; }

    public Func<Type, bool> IsService { get; }

    public Authorization Authorization { get; }

    public ObjectMapping Objects { get; }

    public InputMapping Inputs { get; }

    public FieldMapping Fields { get; }

    public FilterMapping Filters { get; }

    public OrderMapping Orders { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public IEnumerable<NamedType> Types => _types.Values;

    public void Report(string member, string problem) => _errors.Add(new GraphQLError($"{member}: {problem}"));

    /// <summary>Makes a type later, once; two C# things of one name are an error.</summary>
    public string Define(string name, object owner, Func<NamedType> create)
    {
        if (!_owners.TryAdd(name, owner))
        {
            if (!_owners[name].Equals(owner))
            {
                Report($"{owner}", $"has the name \"{name}\", which {_owners[name]} has already.");
            }
            return name;
        }
        _work.Enqueue(() => _types[name] = create());
        return name;
    }

    /// <summary>Makes what was asked for, and what that asks for.</summary>
    public void Complete()
    {
        while (_work.TryDequeue(out var next))
        {
            next();
        }
    }

    public EnumType Enum(Type type)
    {
        var name = Naming.Type(type);
        if (_owners.TryAdd(name, type))
        {
            _types[name] = EnumMapping.Create(type, name, Documentation);
        }
        else if (!_owners[name].Equals(type))
        {
            Report(type.FullName!, $"has the name \"{name}\", which {_owners[name]} has already.");
        }
        return _types.GetValueOrDefault(name) as EnumType ?? EnumMapping.Create(type, name, Documentation);
    }

    /// <summary>The reference to a leaf type, or null when the C# type is none.</summary>
    public TypeReference? Leaf(Type type, bool isId)
    {
        if (type.IsEnum && !isId)
        {
            return TypeReference.Named(Enum(type).Name);
        }
        if (ClrScalars.Find(type, isId) is not { } scalar)
        {
            return null;
        }
        if (!Scalars.BuiltInScalars.IsSpecified(scalar.Name))
        {
            _owners.TryAdd(scalar.Name, scalar);
            _types[scalar.Name] = scalar;
        }
        return TypeReference.Named(scalar.Name);
    }

    /// <summary>The reference of a shape whose named type is known.</summary>
    public static TypeReference Wrap(TypeShape shape, TypeReference named)
    {
        var reference = shape.Item is { } item ? TypeReference.ListOf(Wrap(item, named)) : named;
        return shape.IsNullable ? reference : reference.NonNull();
    }

}
