using System.Reflection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr.Mapping;
using Warehouse.GraphQL.Types.SchemaValidation;
using Warehouse.GraphQL.Validation.Limits;

namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Makes a schema out of C# classes: implementation first, in HotChocolate's manner.</summary>
public sealed class ClrSchemaBuilder
{
    private readonly HashSet<Type> _types = [];
    private readonly AuthorizationPolicies _policies = new();
    private readonly Dictionary<string, List<Type>> _roots = new() { ["Query"] = [], ["Mutation"] = [], ["Subscription"] = [] };

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; set; }

    /// <summary>The policy of root fields that carry no <see cref="AuthorizeAttribute"/>; null: everybody may ask for them.</summary>
    public string? DefaultPolicy
    {
        get => _policies.Default;
        set => _policies.Default = value;
    }

    /// <summary>Adds the classes of an assembly that carry <see cref="QueryTypeAttribute"/>, <see cref="MutationTypeAttribute"/>, <see cref="SubscriptionTypeAttribute"/>, <see cref="ObjectTypeAttribute{T}"/>, <see cref="InterfaceTypeAttribute"/> or <see cref="UnionTypeAttribute"/>.</summary>
    /// <param name="assembly">Where to look.</param>
    public ClrSchemaBuilder AddTypes(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            AddByAttribute(type, isChosen: false);
        }
        return this;
    }

    /// <summary>Adds classes by their attributes; one without is an object type of the schema.</summary>
    /// <param name="types">The classes.</param>
    public ClrSchemaBuilder AddTypes(params IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            AddByAttribute(type, isChosen: true);
        }
        return this;
    }

    /// <summary>Adds a class of query fields.</summary>
    /// <typeparam name="T">Static or not.</typeparam>
    public ClrSchemaBuilder AddQueryType<T>() => AddRoot("Query", typeof(T));

    /// <summary>Adds a class of mutation fields.</summary>
    /// <typeparam name="T">Static or not.</typeparam>
    public ClrSchemaBuilder AddMutationType<T>() => AddRoot("Mutation", typeof(T));

    /// <summary>Adds a class of subscription fields.</summary>
    /// <typeparam name="T">Static or not.</typeparam>
    public ClrSchemaBuilder AddSubscriptionType<T>() => AddRoot("Subscription", typeof(T));

    /// <summary>Gives a rule that <see cref="AuthorizeAttribute.Policy"/> names.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rule">Asked once a field and request, before its resolver.</param>
    public ClrSchemaBuilder AddAuthorizationPolicy(string name, Func<ResolverContext, AuthorizationResult> rule)
    {
        _policies.Add(name, rule);
        return this;
    }

    /// <summary>Gives a rule about single rows: a field of a row that may not be read is an error of that row alone.</summary>
    /// <typeparam name="TRow">The rows whose fields name the policy.</typeparam>
    /// <param name="name">Its name; there may be a rule about the user of the same name, which is asked first.</param>
    /// <param name="rule">Asked for each row, before the field's resolver.</param>
    /// <param name="reads">Properties of the row that the rule reads, so that a query brings them.</param>
    public ClrSchemaBuilder AddAuthorizationPolicy<TRow>(string name, Func<TRow, ResolverContext, AuthorizationResult> rule, params string[] reads)
    {
        var members = reads.Select(r => typeof(TRow).GetProperty(r) ?? throw new ArgumentException($"{typeof(TRow).Name} has no property {r}.", nameof(reads)));
        _policies.Add(new RowRule(name, typeof(TRow), [.. members], (row, context) => rule((TRow)row, context)));
        return this;
    }

    /// <summary>Makes the schema.</summary>
    /// <param name="isService">Whether a parameter's type is a service of the request; others are arguments.</param>
    /// <exception cref="SchemaException">With everything that is wrong, each named by its C# member.</exception>
    public Schema Build(Func<Type, bool>? isService = null)
    {
        var extensions = _types
            .SelectMany(t => t.GetCustomAttributes<ObjectTypeOptionsAttribute>().Select(a => (a.ObjectType, Extension: t)))
            .ToLookup(e => e.ObjectType, e => e.Extension);
        SchemaMapping mapping = new(extensions, isService ?? (_ => false), _policies);
        mapping.Objects.DefineRoot("Query", _roots["Query"], "What can be asked.");
        mapping.Objects.DefineRoot("Mutation", _roots["Mutation"], "What can be changed.");
        mapping.Objects.DefineRoot("Subscription", _roots["Subscription"], "What can be followed.");
        foreach (var type in _types.Where(t => !t.IsDefined(typeof(ObjectTypeOptionsAttribute))))
        {
            mapping.Objects.Define(type);
        }
        mapping.Complete();
        return Build(mapping);
    }

    private Schema Build(SchemaMapping mapping)
    {
        SchemaBuilder builder = new() { Description = Description };
        builder.AddDirective(CostDirective.Create()).AddDirective(ListSizeDirective.Create());
        foreach (var type in mapping.Types)
        {
            builder.AddType(type);
        }
        var schema = builder.Build(out var unresolved);
        GraphQLError[] errors = [.. mapping.Errors, .. unresolved, .. unresolved.Count == 0 ? SchemaValidator.Validate(schema) : []];
        return errors.Length == 0 ? schema : throw new SchemaException(errors);
    }

    private ClrSchemaBuilder AddRoot(string root, Type type)
    {
        if (!_roots[root].Contains(type))
        {
            _roots[root].Add(type);
        }
        return this;
    }

    private void AddByAttribute(Type type, bool isChosen)
    {
        var root = type.IsDefined(typeof(QueryTypeAttribute)) ? "Query"
            : type.IsDefined(typeof(MutationTypeAttribute)) ? "Mutation"
            : type.IsDefined(typeof(SubscriptionTypeAttribute)) ? "Subscription" : null;
        if (root is not null)
        {
            AddRoot(root, type);
        }
        else if (isChosen || type.IsDefined(typeof(ObjectTypeOptionsAttribute)) || type.IsDefined(typeof(InterfaceTypeAttribute), false) || type.IsDefined(typeof(UnionTypeAttribute), false))
        {
            _types.Add(type);
        }
    }
}
