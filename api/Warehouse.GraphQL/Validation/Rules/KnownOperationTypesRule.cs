using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Operation type existence (5.2.1.1).</summary>
internal sealed class KnownOperationTypesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode operation && context.Schema.GetRootType(operation.Operation) is null)
            context.Report($"The {Name(operation.Operation)} operation is not supported by the schema.", node);
        return node is DocumentNode;
    }

    internal static string Name(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
