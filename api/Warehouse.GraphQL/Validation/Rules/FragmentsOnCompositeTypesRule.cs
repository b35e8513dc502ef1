using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Fragments on object, interface or union types (5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition } when IsLeafOrInput(condition, context):
                context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
                break;
            case FragmentDefinitionNode { TypeCondition: var condition } fragment when IsLeafOrInput(condition, context):
                context.Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{condition}\".", condition);
                break;
        }

        return true;
    }

    private static bool IsLeafOrInput(NamedTypeNode condition, ValidationContext context) =>
        context.Schema.GetType(condition.Name.Value) is { IsComposite: false };
}
