using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>The arguments of a field or directive have different names (3.6.1, 3.13).</summary>
internal sealed class UniqueArgumentDefinitionNamesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name.Value}", directive.Arguments, context);
                return false;
            case FieldDefinitionNode field:
                Check($"{NameOf(context.Parent)}.{field.Name.Value}", field.Arguments, context);
                return false;
            default:
                return true;
        }
    }

    private static void Check(string owner, IReadOnlyList<InputValueDefinitionNode> arguments, ValidationContext context)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            if (same.Skip(1).Any())
                context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.", same.Select(argument => argument.Name));
        }
    }

    private static string? NameOf(SyntaxNode? type) => type switch
    {
        TypeDefinitionNode definition => definition.Name.Value,
        TypeExtensionNode extension => extension.Name.Value,
        _ => null,
    };
}
