using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>A type with a name: every kind but the wrappers.</summary>
/// <param name="name">Unique in the schema.</param>
public abstract class NamedType(string name) : GraphQLType
{
    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; init; }

    /// <summary>Directives applied to the definition, as written; shown in the SDL.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The definition and its extensions in SDL, for error positions; empty when the type came from C#.</summary>
    public IReadOnlyList<SyntaxNode> SyntaxNodes { get; init; } = [];

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Scalar or enum: has no selection set.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Object, interface or union: needs a selection set.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Interface or union: its values have an object type of their own.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <summary>Belongs to the introspection system (name begins with <c>__</c>).</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Replaces the names this type refers to by the types themselves.</summary>
    internal virtual void Complete(TypeResolution types)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
