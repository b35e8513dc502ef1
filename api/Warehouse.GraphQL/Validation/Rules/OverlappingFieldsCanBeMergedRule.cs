using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Validation.Merging;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>
/// Field selection merging (5.3.2). A check that is linear in the merged fields decides; only for a document that breaks the rule
/// are pairs of fields compared, to tell which ones conflict.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule : ValidationRule
{
    private FieldConflictSearch? _search;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DocumentNode document)
            _search = Search(document, context);
        if (_search is not null && node is SelectionSetNode selectionSet && context.Parent is not InlineFragmentNode)
            Report(_search.Within(selectionSet, context.ParentType), context);
        return _search is not null;
    }

    private static FieldConflictSearch? Search(DocumentNode document, ValidationContext context)
    {
        var collector = new FieldCollector(context);
        var check = new FieldsInSetCanMerge(context, collector);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            var type = definition switch
            {
                OperationDefinitionNode operation => context.Schema.GetRootType(operation.Operation),
                FragmentDefinitionNode fragment => context.Schema.GetType(fragment.TypeCondition.Name.Value),
                _ => null,
            };
            if (!check.Check(definition.SelectionSet, type))
                return new FieldConflictSearch(context, collector);
        }

        return null;
    }

    private static void Report(IReadOnlyList<FieldConflict> conflicts, ValidationContext context)
    {
        foreach (var conflict in conflicts)
        {
            context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First, .. conflict.Second]);
        }
    }
}
