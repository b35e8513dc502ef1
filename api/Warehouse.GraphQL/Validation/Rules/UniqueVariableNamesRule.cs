using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Variable uniqueness (5.8.1).</summary>
internal sealed class UniqueVariableNamesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
            return node is DocumentNode;
        foreach (var same in operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value, StringComparer.Ordinal))
        {
            if (same.Skip(1).Any())
                context.Report($"There can be only one variable named \"${same.Key}\".", same.Select(variable => variable.Variable.Name));
        }

        return false;
    }
}
