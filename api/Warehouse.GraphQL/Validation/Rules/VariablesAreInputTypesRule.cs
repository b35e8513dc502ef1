using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Variables are input types (5.8.2).</summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is VariableDefinitionNode variable && context.Schema.Resolve(variable.Type) is { IsInputType: false })
            context.Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
        return true;
    }
}
