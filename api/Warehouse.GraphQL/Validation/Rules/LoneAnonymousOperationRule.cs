using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Lone anonymous operation (5.2.3.1).</summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    private int _operations;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DocumentNode document)
            _operations = document.Definitions.Count(definition => definition is OperationDefinitionNode);
        else if (node is OperationDefinitionNode { Name: null } && _operations > 1)
            context.Report("This anonymous operation must be the only defined operation.", node);
        return node is DocumentNode;
    }
}
