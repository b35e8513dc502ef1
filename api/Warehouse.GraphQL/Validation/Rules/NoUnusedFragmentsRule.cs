using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Fragments must be used (5.5.1.4).</summary>
internal sealed class NoUnusedFragmentsRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context) => node is DocumentNode;

    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        if (node is not DocumentNode document)
            return;
        var used = context.Fragments.UsedBy(document.Definitions.OfType<OperationDefinitionNode>())
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
                context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
