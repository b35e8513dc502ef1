using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types.Coercion;

namespace Warehouse.GraphQL.Types;

/// <summary>An argument or an input field (sections 3.6.1 and 3.10).</summary>
/// <param name="name">Unique among its siblings.</param>
/// <param name="reference">Its type by name.</param>
public sealed class InputValue(string name, TypeReference reference)
{
    private GraphQLType? _type;
    private (bool Known, object? Value) _default;

    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; } = name;

    /// <summary>Its type by name.</summary>
    public TypeReference Reference { get; } = reference;

    /// <summary>Its type, known once the schema is built.</summary>
    public GraphQLType Type => _type ?? throw new InvalidOperationException($"The schema of '{Name}' is not built yet.");

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; init; }

    /// <summary>What is used when nothing is given, as a literal; null when there is no default.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Why it should not be used; null when it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Turns the coerced value into what the resolver or the input object's constructor expects, e.g. a typed list; runs once a request, not at all for missing values.</summary>
    public Func<object?, object?>? Convert { get; init; }

    /// <summary>Directives applied to the definition, as written.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The definition in SDL, for error positions.</summary>
    public SyntaxNode? SyntaxNode { get; init; }

    /// <summary>Non-null without default: must be given (section 5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The default as resolvers see it, before <see cref="Convert"/>.</summary>
    internal object? CoercedDefault
    {
        get
        {
            if (!_default.Known)
            {
                _default = (true, DefaultValue is null ? null : LiteralCoercion.Coerce(DefaultValue, Type));
            }

            return _default.Value;
        }
    }

    internal object? Finish(object? coerced) => Convert is null ? coerced : Convert(coerced);

    internal void Complete(TypeResolution types, string owner) => _type = types.Resolve(Reference, $"{owner}.{Name}");

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Reference}";
}
