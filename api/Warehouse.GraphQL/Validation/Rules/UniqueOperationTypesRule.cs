using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Each kind of operation has at most one root type (3.3.1).</summary>
internal sealed class UniqueOperationTypesRule : ValidationRule
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _known = [];

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        IReadOnlyList<OperationTypeDefinitionNode> roots = node switch
        {
            SchemaDefinitionNode schema => schema.OperationTypes,
            SchemaExtensionNode schema => schema.OperationTypes,
            _ => [],
        };
        foreach (var root in roots)
        {
            if (!_known.TryAdd(root.Operation, root))
                context.Report($"There can be only one {KnownOperationTypesRule.Name(root.Operation)} type in schema.", _known[root.Operation], root);
        }

        return node is DocumentNode;
    }
}
