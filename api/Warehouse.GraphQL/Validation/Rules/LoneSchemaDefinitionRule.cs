using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>A document defines its schema at most once (3.3).</summary>
internal sealed class LoneSchemaDefinitionRule : ValidationRule
{
    private bool _hasSchema;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is SchemaDefinitionNode)
        {
            if (_hasSchema)
                context.Report("Must provide only one schema definition.", node);
            _hasSchema = true;
        }

        return node is DocumentNode;
    }
}
