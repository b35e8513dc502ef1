using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation;

/// <summary>The directives applied to a node of any kind.</summary>
internal static class AppliedDirectives
{
    public static IReadOnlyList<DirectiveNode> Of(SyntaxNode node) => node switch
    {
        SelectionNode selection => selection.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        VariableDefinitionNode variable => variable.Directives,
        TypeDefinitionNode type => type.Directives,
        TypeSystemExtensionNode extension => extension.Directives,
        SchemaDefinitionNode schema => schema.Directives,
        FieldDefinitionNode field => field.Directives,
        InputValueDefinitionNode input => input.Directives,
        EnumValueDefinitionNode value => value.Directives,
        _ => [],
    };
}
