using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>All variables used (5.8.4).</summary>
internal sealed class NoUnusedVariablesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
            return node is DocumentNode;
        var used = context.Variables!.Of(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        var suffix = operation.Name is { } name ? $" in operation \"{name.Value}\"." : ".";
        foreach (var variable in operation.VariableDefinitions)
        {
            if (!used.Contains(variable.Variable.Name.Value))
                context.Report($"Variable \"${variable.Variable.Name.Value}\" is never used{suffix}", variable);
        }

        return false;
    }
}
