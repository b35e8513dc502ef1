using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>What every kind of type takes over from its definition and extensions.</summary>
internal sealed class TypeSource(TypeDefinitionNode definition, IReadOnlyList<TypeExtensionNode> extensions)
{
    public string Name { get; } = definition.Name.Value;

    public string? Description { get; } = definition.Description?.Value;

    public IReadOnlyList<DirectiveNode> Directives { get; } = [.. definition.Directives, .. extensions.SelectMany(extension => extension.Directives)];

    public IReadOnlyList<SyntaxNode> Nodes { get; } = [definition, .. extensions];
}
