using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>All variable uses defined (5.8.3).</summary>
internal sealed class NoUndefinedVariablesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
            return node is DocumentNode;
        var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var suffix = operation.Name is { } name ? $" by operation \"{name.Value}\"." : ".";
        foreach (var usage in context.Variables!.Of(operation))
        {
            if (!defined.Contains(usage.Node.Name.Value))
                context.Report($"Variable \"${usage.Node.Name.Value}\" is not defined{suffix}", usage.Node, operation);
        }

        return false;
    }
}
