using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Fragment spread is possible (5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreadsRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (context.ParentType is not { } parent)
            return true;
        if (node is InlineFragmentNode && context.Type?.Named is { IsComposite: true } type && !context.Schema.Overlap(type, parent))
        {
            context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
        else if (node is FragmentSpreadNode { Name.Value: var name } && TypeOf(name, context) is { } spread && !context.Schema.Overlap(spread, parent))
        {
            context.Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{spread}\".", node);
        }

        return true;
    }

    private static NamedType? TypeOf(string fragment, ValidationContext context) =>
        context.Fragments.Find(fragment) is { } definition && context.Schema.GetType(definition.TypeCondition.Name.Value) is { IsComposite: true } type
            ? type
            : null;
}
