using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Values of correct type (5.6.1), input object field names (5.6.2) and required fields (5.6.4).</summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not ValueNode value || value is VariableNode || IsDescription(value, context))
            return true;
        // On a list the walk has already stepped to the type of its items.
        var type = value is ListValueNode ? context.ParentInputType : context.InputType;
        if (type is not null)
            new InputLiteral((fault, at) => context.Report(fault, at)).Check(value, type);
        return false;
    }

    // Descriptions are no values: they must not affect validation (2.1.8).
    private static bool IsDescription(ValueNode value, ValidationContext context) =>
        context.Parent is VariableDefinitionNode variable && ReferenceEquals(variable.Description, value);
}
