using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Extensions extend types that exist and are of their kind (3.4.3).</summary>
internal sealed class PossibleTypeExtensionsRule : ValidationRule
{
    private Dictionary<string, TypeDefinitionNode> _types = [];

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DocumentNode document)
        {
            _types = document.Definitions.OfType<TypeDefinitionNode>()
                .GroupBy(type => type.Name.Value, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
            return true;
        }

        if (node is TypeExtensionNode extension)
            Check(extension, context);
        return false;
    }

    private void Check(TypeExtensionNode extension, ValidationContext context)
    {
        var name = extension.Name.Value;
        if (!_types.TryGetValue(name, out var type))
            context.Report($"Cannot extend type \"{name}\" because it is not defined." + Suggestions.DidYouMean(name, _types.Keys), extension.Name);
        else if (KindOf(type) != KindOf(extension))
            context.Report($"Cannot extend non-{KindOf(extension)} type \"{name}\".", type, extension);
    }

    private static string KindOf(SyntaxNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        _ => "input object",
    };
}
