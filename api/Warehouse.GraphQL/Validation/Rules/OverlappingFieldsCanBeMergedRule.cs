using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Validation.Merging;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>
/// Field selection merging (5.3.2). A check that is linear in the merged fields decides; only for a document that breaks the rule
/// are pairs of fields compared, to tell which ones conflict.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule : ValidationRule
{
    private readonly WorkBudget _checking = new();
    private readonly WorkBudget _searching = new();
    private FieldConflictSearch? _search;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DocumentNode document)
            _search = Search(document, context);
        if (_search is not null && node is SelectionSetNode selectionSet && context.Parent is not InlineFragmentNode)
            Report(_search.Within(selectionSet, context.ParentType), context);
        if (_checking.IsExhausted || _searching.IsExhausted)
            context.Abort("Fields overlap in too many ways to check. Validation aborted.");
        return _search is not null;
    }

    private FieldConflictSearch? Search(DocumentNode document, ValidationContext context)
    {
        var collector = new FieldCollector(context);
        var check = new FieldsInSetCanMerge(context, collector, _checking);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (!check.Check(operation.SelectionSet, context.Schema.GetRootType(operation.Operation)))
                return new FieldConflictSearch(context, collector, _searching);
        }

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!check.HasSeen(fragment.Name.Value) && !check.Check(fragment.SelectionSet, context.Schema.GetType(fragment.TypeCondition.Name.Value)))
                return new FieldConflictSearch(context, collector, _searching);
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
