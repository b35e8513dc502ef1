using Warehouse.GraphQL.Execution.Introspection;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types.Scalars;
using Warehouse.GraphQL.Types.SchemaValidation;

namespace Warehouse.GraphQL.Types;

/// <summary>Gathers types by name and completes them to a <see cref="Schema"/>; types may refer to each other in any order and in cycles.</summary>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> _types = [];
    private readonly List<DirectiveType> _directives = [];

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; set; }

    /// <summary>Name of the query root type; null when there is none (which only tools accept).</summary>
    public string? QueryTypeName { get; set; } = "Query";

    /// <summary>Name of the mutation root type; null: <c>Mutation</c> when a type of that name exists and <see cref="UseDefaultRootNames"/>.</summary>
    public string? MutationTypeName { get; set; }

    /// <summary>Name of the subscription root type; null: <c>Subscription</c> when a type of that name exists and <see cref="UseDefaultRootNames"/>.</summary>
    public string? SubscriptionTypeName { get; set; }

    /// <summary>Whether object types named Query, Mutation and Subscription become root types by themselves (section 3.3.1).</summary>
    public bool UseDefaultRootNames { get; set; } = true;

    /// <summary>Directives applied to the schema, as written.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; set; } = [];

    /// <summary>The schema definition and its extensions in SDL, for error positions.</summary>
    public IReadOnlyList<SyntaxNode> SyntaxNodes { get; set; } = [];

    /// <summary>The types added so far.</summary>
    public IReadOnlyList<NamedType> Types => _types;

    /// <summary>Adds a type; the five built-in scalars are there when they are referred to.</summary>
    /// <param name="type">With a name of its own.</param>
    public SchemaBuilder AddType(NamedType type)
    {
        _types.Add(type);
        return this;
    }

    /// <summary>Adds a directive; the built-in ones are always there, and one of the same name takes the built-in one's place.</summary>
    /// <param name="directive">With a name of its own.</param>
    public SchemaBuilder AddDirective(DirectiveType directive)
    {
        _directives.Add(directive);
        return this;
    }

    /// <summary>Completes the types and validates the schema.</summary>
    /// <exception cref="SchemaException">The schema is not valid; all errors.</exception>
    public Schema Build()
    {
        var schema = Build(out var unresolved);
        var errors = unresolved.Count > 0 ? unresolved : SchemaValidator.Validate(schema);
        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }

    /// <summary>Completes the types as far as possible; meant for tools that report every error at once.</summary>
    /// <param name="errors">Names that are double or refer to nothing.</param>
    internal Schema Build(out IReadOnlyList<GraphQLError> errors)
    {
        List<GraphQLError> found = [];
        Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
        foreach (var type in _types)
        {
            if (!types.TryAdd(type.Name, type))
            {
                found.Add(GraphQLError.At($"There can be only one type named \"{type.Name}\".", type.SyntaxNodes));
            }
        }

        foreach (var type in IntrospectionTypes.Create())
        {
            types.TryAdd(type.Name, type);
        }

        var directives = _directives.Concat(BuiltInDirectives.All().ExceptBy(_directives.Select(d => d.Name), d => d.Name)).ToList();
        AddBuiltInScalars(types, directives);
        Complete(types, directives, found);
        Schema schema = new(this, types, directives, new TypeResolution(types, found));
        errors = found;
        return schema;
    }

    private static void Complete(Dictionary<string, NamedType> types, List<DirectiveType> directives, List<GraphQLError> errors)
    {
        TypeResolution resolution = new(types, errors);
        foreach (var type in types.Values)
        {
            type.Complete(resolution);
        }

        foreach (var directive in directives)
        {
            directive.Complete(resolution);
        }
    }

    // String and Boolean are part of every schema through introspection; the others only where something refers to them.
    private static void AddBuiltInScalars(Dictionary<string, NamedType> types, List<DirectiveType> directives)
    {
        var referred = types.Values.SelectMany(References).Concat(directives.SelectMany(d => d.Arguments).Select(a => a.Reference))
            .Select(r => r.InnerName).ToHashSet(StringComparer.Ordinal);
        foreach (var scalar in BuiltInScalars.Specified)
        {
            if (referred.Contains(scalar.Name))
            {
                types.TryAdd(scalar.Name, scalar);
            }
        }
    }

    private static IEnumerable<TypeReference> References(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.SelectMany(f => f.Arguments.Select(a => a.Reference).Prepend(f.Reference)),
        InputObjectType input => input.Fields.Select(f => f.Reference),
        _ => [],
    };
}
