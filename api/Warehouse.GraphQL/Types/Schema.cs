using Warehouse.GraphQL.Execution.Introspection;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>What clients can ask (section 3.3); immutable, made by <see cref="SchemaBuilder"/>.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveType> _directives;
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes = [];
    private readonly Dictionary<Type, ObjectType> _objectTypesByRuntimeType = [];
    private readonly MetaFields _metaFields;

    internal Schema(SchemaBuilder builder, Dictionary<string, NamedType> types, List<DirectiveType> directives, TypeResolution resolution)
    {
        _types = types;
        _directives = directives.DistinctBy(d => d.Name).ToDictionary(d => d.Name, StringComparer.Ordinal);
        Directives = directives;
        Types = [.. types.Values];
        Description = builder.Description;
        AppliedDirectives = builder.AppliedDirectives;
        SyntaxNodes = builder.SyntaxNodes;
        QueryType = Root(builder.QueryTypeName, "Query");
        MutationType = Root(builder.MutationTypeName, "Mutation");
        SubscriptionType = Root(builder.SubscriptionTypeName, "Subscription");
        _metaFields = new(resolution, QueryType);
        IndexPossibleTypes();

        ObjectType? Root(string? name, string standard) => name switch
        {
            null => builder.UseDefaultRootNames ? types.GetValueOrDefault(standard) as ObjectType : null,
            _ when name == standard && builder.UseDefaultRootNames => types.GetValueOrDefault(standard) as ObjectType,
            _ => resolution.Find<ObjectType>(name, $"schema {standard}"),
        };
    }

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; }

    /// <summary>The query root; null only in schemas that cannot be executed.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>The mutation root, if any.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The subscription root, if any.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, introspection's and referred built-in scalars included, in the order they were added.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, built-in ones included.</summary>
    public IReadOnlyList<DirectiveType> Directives { get; }

    /// <summary>Directives applied to the schema, as written.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; }

    /// <summary>The schema definition and its extensions in SDL, for error positions.</summary>
    public IReadOnlyList<SyntaxNode> SyntaxNodes { get; }

    /// <summary>A type by name, or null.</summary>
    /// <param name="name">Case matters.</param>
    public NamedType? GetType(string name) => _types.GetValueOrDefault(name);

    /// <summary>A directive by name without <c>@</c>, or null.</summary>
    /// <param name="name">Case matters.</param>
    public DirectiveType? GetDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of an operation, or null when the schema has none.</summary>
    /// <param name="operation">Kind of operation.</param>
    public ObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of the type may have (GetPossibleTypes, section 5.5.2.3): the type itself when it is an object.</summary>
    /// <param name="type">A composite type.</param>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) =>
        type is ObjectType single ? [single] : _possibleTypes.GetValueOrDefault(type, []);

    /// <summary>Whether values of <paramref name="type"/> are also values of the interface or union <paramref name="abstractType"/>.</summary>
    /// <param name="abstractType">Interface or union.</param>
    /// <param name="type">Object or interface.</param>
    public bool IsSubType(NamedType abstractType, NamedType type) => (abstractType, type) switch
    {
        (_, ObjectType member) => GetPossibleTypes(abstractType).Contains(member),
        (InterfaceType parent, InterfaceType child) => child.Implements(parent),
        _ => false,
    };

    /// <summary>A field of a composite type, with the meta fields <c>__typename</c>, <c>__schema</c> and <c>__type</c> where they are allowed (section 4.1); null when there is none.</summary>
    /// <param name="type">Object, interface or union.</param>
    /// <param name="name">Case matters.</param>
    public OutputField? GetField(NamedType type, string name) =>
        (type as ComplexType)?.Fields[name] ?? _metaFields.Find(this, type, name);

    /// <summary>The object type whose values have the C# type or a base of it; null when there is none.</summary>
    /// <param name="runtimeType">Type of a value.</param>
    public ObjectType? FindObjectType(Type runtimeType)
    {
        for (var type = runtimeType; type is not null; type = type.BaseType)
        {
            if (_objectTypesByRuntimeType.TryGetValue(type, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private void IndexPossibleTypes()
    {
        foreach (var type in Types)
        {
            switch (type)
            {
                case UnionType union:
                    _possibleTypes[union] = union.Types;
                    break;
                case InterfaceType parent:
                    _possibleTypes[parent] = [.. Types.OfType<ObjectType>().Where(o => o.Implements(parent))];
                    break;
                case ObjectType { RuntimeType: { } runtimeType } single:
                    _objectTypesByRuntimeType.TryAdd(runtimeType, single);
                    break;
            }
        }
    }
}
