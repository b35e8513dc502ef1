using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>A field of an object or interface (section 3.6).</summary>
/// <param name="name">Unique in its type.</param>
/// <param name="reference">Its type by name.</param>
public sealed class OutputField(string name, TypeReference reference)
{
    private readonly Lazy<FieldResolver> _resolver = new(() => DefaultResolver.For(name));
    private GraphQLType? _type;
    private ComplexType? _declaringType;

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; } = name;

    /// <summary>Its type by name.</summary>
    public TypeReference Reference { get; } = reference;

    /// <summary>Its type, known once the schema is built.</summary>
    public GraphQLType Type => _type ?? throw new InvalidOperationException($"The schema of '{Name}' is not built yet.");

    /// <summary>The object or interface that has it, known once the schema is built.</summary>
    public ComplexType DeclaringType => _declaringType ?? throw new InvalidOperationException($"The schema of '{Name}' is not built yet.");

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; init; }

    /// <summary>Its arguments, in order.</summary>
    public FieldMap<InputValue> Arguments { get; private init; } = new([], a => a.Name);

    /// <summary>Sets the arguments.</summary>
    public IEnumerable<InputValue> ArgumentDefinitions
    {
        init => Arguments = new(value, a => a.Name);
    }

    /// <summary>Why it should not be used; null when it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>How its values are found; by default the member of the parent that has the field's name.</summary>
    public FieldResolver Resolver
    {
        get => _resolver.Value;
        init => _resolver = new(value);
    }

    /// <summary>Makes the resolver when the field is asked for the first time, since most fields of a schema are asked for by nobody.</summary>
    public Func<FieldResolver> ResolverFactory
    {
        init => _resolver = new(value);
    }

    /// <summary>Who may ask for it, evaluated once a request before its resolver; null: everybody.</summary>
    public Func<ResolverContext, AuthorizationResult>? Authorize { get; init; }

    /// <summary>Of which parents it may be asked for, evaluated for each before its resolver; null: of all.</summary>
    public Func<object, ResolverContext, AuthorizationResult>? AuthorizeParent { get; init; }

    /// <summary>
    /// Whether the value depends on nothing but the parent, the arguments and <see cref="RequestOptions.CacheVersion"/>. Leaves that are
    /// read straight from their parent are so without saying it.
    /// </summary>
    public bool IsCacheable { get; init; }

    /// <summary>What <see cref="RequestOptions.CacheVersion"/> is to name for this field besides what it always names.</summary>
    public IReadOnlyList<string> CacheDependencies { get; init; } = [];

    /// <summary>Anything that a layer above keeps with the field, e.g. its costs or its paging limits, by type.</summary>
    public IReadOnlyDictionary<Type, object> Features { get; init; } = new Dictionary<Type, object>();

    /// <summary>Directives applied to the definition, as written.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The definition in SDL, for error positions.</summary>
    public SyntaxNode? SyntaxNode { get; init; }

    internal void Complete(TypeResolution types, ComplexType owner)
    {
        _declaringType = owner;
        _type = types.Resolve(Reference, $"{owner.Name}.{Name}");
        foreach (var argument in Arguments)
        {
            argument.Complete(types, $"{owner.Name}.{Name}");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{_declaringType?.Name}.{Name}";
}
