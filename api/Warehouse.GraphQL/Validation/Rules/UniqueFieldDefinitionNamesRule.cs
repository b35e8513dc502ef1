using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>The fields of a type, those of its extensions included, have different names (3.6, 3.7, 3.10).</summary>
internal sealed class UniqueFieldDefinitionNamesRule : ValidationRule
{
    private readonly Dictionary<(string Type, string Field), NameNode> _known = [];

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name), context);
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name), context);
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name), context);
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name), context);
                break;
            case InputObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name), context);
                break;
            case InputObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name), context);
                break;
        }

        return node is DocumentNode;
    }

    private void Check(string type, IEnumerable<NameNode> fields, ValidationContext context)
    {
        foreach (var name in fields)
        {
            if (!_known.TryAdd((type, name.Value), name))
                context.Report($"Field \"{type}.{name.Value}\" can only be defined once.", _known[(type, name.Value)], name);
        }
    }
}
