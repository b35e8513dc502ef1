using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>The values of an enum, those of its extensions included, have different names (3.9).</summary>
internal sealed class UniqueEnumValueNamesRule : ValidationRule
{
    private readonly Dictionary<(string Type, string Value), NameNode> _known = [];

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case EnumTypeDefinitionNode type:
                Check(type.Name.Value, type.Values, context);
                break;
            case EnumTypeExtensionNode type:
                Check(type.Name.Value, type.Values, context);
                break;
        }

        return node is DocumentNode;
    }

    private void Check(string type, IReadOnlyList<EnumValueDefinitionNode> values, ValidationContext context)
    {
        foreach (var name in values.Select(value => value.Name))
        {
            if (!_known.TryAdd((type, name.Value), name))
                context.Report($"Enum value \"{type}.{name.Value}\" can only be defined once.", _known[(type, name.Value)], name);
        }
    }
}
