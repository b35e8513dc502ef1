using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>One value of an enum (section 3.9).</summary>
/// <param name="name">Unique in its enum.</param>
/// <param name="value">What resolvers see: an enum member of C#, or the name itself when null.</param>
public sealed class EnumValue(string name, object? value = null)
{
    /// <summary>The name, unique in its enum.</summary>
    public string Name { get; } = name;

    /// <summary>What resolvers see.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should not be used; null when it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Directives applied to the definition, as written.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The definition in SDL, for error positions.</summary>
    public SyntaxNode? SyntaxNode { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
