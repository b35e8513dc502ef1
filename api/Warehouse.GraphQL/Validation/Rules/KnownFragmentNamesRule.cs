using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Fragment spread target defined (5.5.2.1).</summary>
internal sealed class KnownFragmentNamesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FragmentSpreadNode { Name: var name } && context.Fragments.Find(name.Value) is null)
            context.Report($"Unknown fragment \"{name.Value}\".", name);
        return true;
    }
}
